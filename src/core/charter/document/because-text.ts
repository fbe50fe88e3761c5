import { type Because, merged } from '#core/rules/facts/because.ts'
import type { Text } from './charter-document.ts'
import type { CharterSource } from './charter-source.ts'
import { actorName, listed, needName, said } from './texts.ts'

/** More names than these are a number: the sections have them all. */
const mostNames = 3

/** The answers a result rests on, a line each: the question, what was chosen, and of whom. */
export function becauseLines(source: CharterSource, rests: readonly Because[]): readonly Text[] {
  const { words } = source
  return merged(rests).map(({ field, chosen, refs }) => {
    const choices = chosen.map(({ set, code }) => {
      const names: Readonly<Record<string, { readonly name: string }>> = words.codes[set]
      return said(names[code]?.name ?? '')
    })
    const all = [...choices, ...refs.map((id) => rowName(source, id))]
    const shown = all.filter((name) => name.length > 0)
    const rest = shown.length - mostNames
    return [
      ...said(shown.length > 0 ? asked(words.fields[field].name) : words.fields[field].name),
      ...(shown.length > 0 ? [{ text: ' ' }, ...listed(shown.slice(0, mostNames))] : []),
      ...(rest > 0 ? said(` ${words.document.andMore(rest)}`) : []),
    ]
  })
}

/** A question is answered as it stands; a name needs a colon. */
const asked = (name: string) => (name.endsWith('?') ? name : `${name}:`)

/** The questions a result waits for, in one text. */
export const openQuestions = (source: CharterSource, rests: readonly Because[]): Text =>
  listed(merged(rests).map((each) => openQuestion(source, each)))

/** Where only somebody's answer is missing, the question says what and whose. */
function openQuestion(source: CharterSource, { field, refs }: Because): Text {
  const { words } = source
  const part = words.rules.waitsFor[field]
  if (part === undefined || refs.length === 0) return said(words.fields[field].name)
  const names = refs.slice(0, mostNames).map((id) => rowName(source, id))
  const rest = refs.length - names.length
  return [
    ...said(`${words.fields[field].name} (${part}: `),
    ...listed(names),
    ...said(rest > 0 ? ` ${words.document.andMore(rest)})` : ')'),
  ]
}

function rowName({ rows, words }: CharterSource, id: string): Text {
  const need = rows.needs.get(id)
  if (need) return needName(words, need)
  const actor = rows.actors.get(id)
  return actor ? actorName(words, actor) : []
}

/** The names of some actors, in the order of the list. */
export const namesOf = (source: CharterSource, ids: readonly string[]): readonly Text[] => {
  const chosen = new Set(ids)
  return source.project.answers.team.actors
    .filter(({ id }) => chosen.has(id))
    .map((actor) => actorName(source.words, actor))
}
