import { type Language, languages } from '#core/languages.ts'
import { isPageId, type PageId } from '#core/questions/question-ids.ts'
import { keepsNothing } from './cleared.ts'

export const coverageViews = ['table', 'list'] as const
export type CoverageView = (typeof coverageViews)[number]

/** A choice of this person in this browser. Never throws: where nothing is kept, nothing is found. */
export interface Preference<T> {
  readonly read: () => T
  /** False when the browser has no room or no will to keep it. */
  readonly keep: (value: T) => boolean
}

/** Null until chosen: the browser's own language decides. */
export const languagePreference = preference<Language | null>('language', oneOf(languages), null)

/** Null until chosen: the width of the window decides. */
export const coverageViewPreference = preference<CoverageView | null>(
  'coverage-view',
  oneOf(coverageViews),
  null,
)

/** The page a project was left on. */
export const lastPage = (projectId: string): Preference<PageId | null> =>
  preference<PageId | null>(`page.${projectId}`, (text) => (isPageId(text) ? text : null), null)

/** Whether the examples of a project have been put away on this computer. */
export const examplesPreference = (projectId: string): Preference<'hidden' | null> =>
  preference<'hidden' | null>(`examples.${projectId}`, oneOf(['hidden'] as const), null)

/** What one who leaves remarks is called by themselves; kept in this browser. */
export const remarkNamePreference = preference<string | null>(
  'remark-name',
  (text) => (text === '' ? null : text),
  null,
)

/** Whether fields offer to leave a remark, in a project. */
export const remarkingPreference = (projectId: string): Preference<'on' | null> =>
  preference<'on' | null>(`remarking.${projectId}`, oneOf(['on'] as const), null)

/** Whether single keys do something: all but those who have turned them off. */
export const keysPreference = preference<'off' | null>('run-keys', oneOf(['off'] as const), null)

export function preference<T extends string | null>(
  name: string,
  known: (text: string) => T | null,
  otherwise: T,
): Preference<T> {
  return preferenceAs({ name, known, textOf: (value) => value, otherwise })
}

/** Under which it lies in the browser. */
export function keyOf(name: string): string {
  return `medspil.${name}`
}

/** A choice that is kept as a text: `known` believes no text it cannot read, null keeps none. */
export function preferenceAs<T>(choice: {
  name: string
  known: (text: string) => T | null
  textOf: (value: T) => string | null
  otherwise: T
}): Preference<T> {
  const { name, known, textOf, otherwise } = choice
  const key = keyOf(name)
  return {
    read: () => {
      try {
        return known(localStorage.getItem(key) ?? '') ?? otherwise
      } catch {
        return otherwise
      }
    },
    keep: (value) => {
      if (keepsNothing()) return false
      try {
        const text = textOf(value)
        if (text === null) localStorage.removeItem(key)
        else localStorage.setItem(key, text)
        return true
      } catch {
        // A full or forbidden store only means a choice is asked for again.
        return false
      }
    },
  }
}

export function oneOf<T extends string>(values: readonly T[]) {
  return (text: string): T | null => values.find((value) => value === text) ?? null
}
