import type { Code, CodeSet } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Need, TeamAnswers } from '#core/questions/team.ts'
import type { Cell, Span, Text } from './charter-document.ts'
import type { CharterWords } from './charter-words.ts'

/** Fixed words. Nothing when there are none, which leaves room to write. */
export const said = (text: string): Text => (isFilled(text) ? [{ text }] : [])

/** What a person wrote, as they wrote it, but for blanks around it. */
export const typed = (text: string): Text =>
  isFilled(text) ? [{ text: text.trim(), typed: true }] : []

/** What a person wrote, marked as theirs on its way through a sentence; `saidAround` takes it out again. */
export const wrapped = (text: string): string => `\uFDD0${text}\uFDD1`

/** A sentence of fixed words around what people wrote, which is `wrapped`. */
export const saidAround = (sentence: string): Text =>
  sentence
    .split(/\uFDD0|\uFDD1/)
    .map((text, place): Span => (place % 2 === 1 ? { text, typed: true } : { text }))
    .filter(({ text }) => text !== '')

/** The rows of a team with their names wrapped: once for all sentences. A row without a name keeps none. */
export function withNames(
  team: Pick<TeamAnswers, 'needs' | 'actors'>,
): Pick<TeamAnswers, 'needs' | 'actors'> {
  const named = <T extends { readonly name: string }>(row: T): T =>
    isFilled(row.name) ? { ...row, name: wrapped(row.name.trim()) } : row
  return { needs: team.needs.map(named), actors: team.actors.map(named) }
}

/** What a person wrote, one paragraph for each that a blank line parts from the next. */
export const paragraphs = (text: string): readonly Text[] =>
  text
    .split(/(?:\r\n|[\n\r])(?:[^\S\n\r]*(?:\r\n|[\n\r]))+/u)
    .map(typed)
    .filter((paragraph) => paragraph.length > 0)

/** The chosen codes of a set, one paragraph each. */
export const chosen = <S extends CodeSet>(
  words: CharterWords,
  set: S,
  ids: readonly Code<S>[],
): readonly Text[] => ids.map((id) => said(words.codes[set][id].name))

/** Several short words in one line. The dot never begins a line. */
export const inLine = (words: readonly string[]): Text => said(words.join('\u00a0· '))

/** The chosen codes of a set in one line; nothing when there are none. */
export const chosenInLine = <S extends CodeSet>(
  words: CharterWords,
  set: S,
  ids: readonly Code<S>[],
): Text => inLine(ids.map((id) => words.codes[set][id].name))

/** A choice with its explaining sentence, where it has one. */
export function explained<S extends CodeSet>(
  words: CharterWords,
  set: S,
  id: Code<S> | null,
): readonly Text[] {
  if (id === null) return []
  const { name, text = '' } = words.codes[set][id]
  return [isFilled(text) ? said(`${name}. ${text}`) : said(name)]
}

export const codeName = <S extends CodeSet>(
  words: CharterWords,
  set: S,
  id: Code<S> | null,
): Text => (id === null ? [] : said(words.codes[set][id].name))

/** Several texts set one after the other, each on a line of its own; empty ones leave no line. */
export const lines = (...texts: readonly Text[]): Text =>
  texts
    .filter((text) => text.length > 0)
    .flatMap((text, index): Text => (index === 0 ? text : [{ text: '\n' }, ...text]))

/** Several texts set one after the other. Not with commas: the names have commas of their own. */
export const listed = (texts: readonly Text[]): Text =>
  texts.flatMap((text, index): Text => (index === 0 ? text : [{ text: '; ' }, ...text]))

export const cell = (text: Text): Cell => ({ text })

const nameOr = (name: string, otherwise: string): Text =>
  isFilled(name) ? typed(name) : said(otherwise)

export const actorName = (words: CharterWords, actor: { readonly name: string }): Text =>
  nameOr(actor.name, words.document.unnamedActor)

export const needName = (words: CharterWords, need: Need): Text =>
  nameOr(need.name, words.document.unnamedNeed)

export const strong = (text: Text): Text => text.map((span): Span => ({ ...span, strong: true }))

/** Without looks and languages, for places that hold a string. */
export const plain = (text: Text): string => text.map((span) => span.text).join('')

/** Below a name that heads its row, and no part of the name. */
export const beside = (text: Text): Text => text.map((span): Span => ({ ...span, strong: false }))
