import type { Mark } from '#core/questions/team.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** The words of a cell, by the number of its mark; 0 is a cell without one. */
export const markWords = ({ codes, team }: ProjectMessages) =>
  [team.coverage.empty, codes.mark.contributes.name, codes.mark.carries.name] as const

export const wordOfMark = (words: ProjectMessages, mark: Mark | null): string =>
  markWords(words)[mark ?? 0]

/** Empty, contributes, carries, and round again. */
export const nextMark = (mark: Mark | null): Mark | null =>
  mark === null ? 1 : mark === 1 ? 2 : null

/** A mark by its number, as a key or a radio button gives it. */
export const markOfDigit = { '0': null, '1': 1, '2': 2 } as const satisfies Record<
  string,
  Mark | null
>
export type MarkDigit = keyof typeof markOfDigit
export const digitOfMark = (mark: Mark | null): MarkDigit =>
  mark === null ? '0' : mark === 1 ? '1' : '2'
