import { cutText } from '#core/charter/document/cut-text.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import type { WhatChanged } from '#core/project/what-changed.ts'
import { type CodeSet, codes } from '#core/questions/codes.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** In characters: enough to tell two texts apart by, mostly. */
const longest = 240

interface Told {
  readonly words: ProjectMessages
  readonly language: Language
}

/** An answer as people read it, of a text its beginning. `path` is where it stands. */
export function valueWords(value: unknown, path: WhatChanged['path'], told: Told): string {
  const { words, language } = told
  if (Array.isArray(value)) {
    const all = value.filter((each) => typeof each !== 'object')
    if (all.length < value.length) return words.joining.moved
    return all.length === 0
      ? words.joining.none
      : all.map((each) => valueWords(each, path, told)).join(', ')
  }
  if (value === null || value === undefined || value === '') return words.joining.none
  if (typeof value === 'object') return words.joining.another
  const text = String(value)
  const code = codeWords(text, path, words)
  if (code !== null) return code
  if (text.startsWith('data:')) return words.joining.picture
  return typeof value === 'string' ? cutText(text, longest, language) : text
}

/** The sets whose codes stand at a place, the likeliest first. */
function codeWords(text: string, path: WhatChanged['path'], words: ProjectMessages): string | null {
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  const sets = Object.keys(codes) as CodeSet[]
  const likely = sets.toSorted(
    (one, other) => Number(name.startsWith(other)) - Number(name.startsWith(one)),
  )
  const set = likely.find((each) => (codes[each] as readonly string[]).includes(text))
  const named: unknown = set && Reflect.get(words.codes[set], text)
  return typeof named === 'object' && named !== null && 'name' in named ? String(named.name) : null
}

/** The actors' ids stand in lists; people know them by name. */
export const namesIn = (value: unknown, { answers }: Project): unknown =>
  Array.isArray(value)
    ? value.map((each) => answers.team.actors.find(({ id }) => id === each)?.name ?? each)
    : value
