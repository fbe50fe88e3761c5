import type { codes } from '#core/questions/codes.ts'
import type { Change, Told } from '#core/versions/all-changes.ts'
import { kindAt } from '#core/versions/kind-at.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** How a changed answer is shown: texts word by word, or choices one by one. */
export type ToldValues =
  | { readonly kind: 'text'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'choices'
      readonly before: readonly string[]
      readonly after: readonly string[]
      /** Whether they are in people's own words, as names are. */
      readonly isTyped: boolean
    }
  /** There are no words for it. */
  | { readonly kind: 'other' }

export function toldValues(
  { path, before, after }: Pick<Change, 'path' | 'before' | 'after'>,
  words: ProjectMessages,
): ToldValues {
  const kind = kindAt(path)
  if (kind === 'text' && !Array.isArray(before) && !Array.isArray(after))
    return { kind, before: String(before ?? ''), after: String(after ?? '') }
  if (kind === 'text')
    return { kind: 'choices', before: listed(before), after: listed(after), isTyped: true }
  const wordOf = kind === 'other' ? wordsAt(path, words) : ofCodes(kind, words)
  if (!wordOf) return { kind: 'other' }
  const worded = (value: Told) => listed(value).map(wordOf)
  return { kind: 'choices', before: worded(before), after: worded(after), isTyped: false }
}

const listed = (value: Told): readonly string[] =>
  value === null || value === '' ? [] : [value].flat().map(String)

type WordOf = (value: string) => string

const ofCodes =
  (set: keyof typeof codes, { codes: words }: ProjectMessages): WordOf =>
  (code) =>
    Object.entries(words[set]).find(([each]) => each === code)?.[1].name ?? code

/** What is no code and no text. */
function wordsAt(path: Change['path'], words: ProjectMessages): WordOf | null {
  const { codes: named, paper, remarks, team, workshop } = words
  if (path[2] === 'coverage')
    return (mark) => (mark === '2' ? named.mark.carries.name : named.mark.contributes.name)
  const last = path.at(-1)
  if (last === 'stake' || last === 'influence')
    return (degree) =>
      Object.entries(team.actors.degrees).find(([each]) => each === degree)?.[1] ?? degree
  if (last === 'state') return () => remarks.isClosed
  if (last === 'status') return (status) => (status === 'final' ? paper.final : paper.draft)
  if (last === 'done')
    return (chore) =>
      Object.entries(workshop.chores.texts).find(([each]) => each === chore)?.[1] ?? chore
  if (path[0] === 'workshop') return (minutes) => workshop.minutes(Number(minutes))
  return last === 'size' ? (size) => size : null
}
