import * as fc from 'fast-check'
import type { Block, CharterDocument, Text } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { sampleCharter } from '../fixtures/sample-charter.ts'

const fragments = [
  'Fælles borde i Nordbyen. ',
  'e\u0301 å日本語 שלום 👩‍💻🎉 ',
  '\u0000\u0007\t\r\n\u2028\u200b\u202e\ufeff\ufffe ',
  '\n',
  '\n\n',
  '\n# ',
  '\n- ',
  '\n1) ',
  '\n    ',
  '\n```\n',
  '\n---\n',
  '\n| a | b |\n|---|---|\n',
  '\\()<>{}[]/%&;"\'',
  '**_~~`` ',
  '<!-- ',
  ']]> &amp; &#35; ',
  '<w:p>',
  '[a](b)',
  '![',
  '$x$',
  '__proto__',
]

/** What a person, or a paste, may bring. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

/** A figure of one name, which its description says too. */
function figureNaming(name: string): Block {
  const figure: Figure = {
    name: 'table',
    title: 'Bordet',
    description: `Ved bordet: ${name}.`,
    width: 300,
    height: 40,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 300, height: 40, radius: 4, fill: 'q3-hatch' },
      {
        kind: 'text',
        x: 8,
        y: 24,
        text: name,
        size: 13,
        weight: 'strong',
        anchor: 'start',
        ink: 'ink',
        maxWidth: 284,
        typed: true,
      },
    ],
  }
  return { kind: 'figure', figure, largePrint: figure, narrow: figure }
}

/** A charter with every place a typed text may stand in; `text` is asked for each place's. */
export function everyPlace(text: (place: number) => string): CharterDocument {
  let place = 0
  const next = () => text(place++)
  const typed = (): Text => [{ text: next(), typed: true }]
  const blocks: readonly Block[] = [
    { kind: 'paragraph', look: 'body', text: typed() },
    { kind: 'list', ordered: false, items: [typed(), typed()] },
    { kind: 'list', ordered: true, items: [typed(), typed()] },
    { kind: 'facts', facts: [{ label: 'Sted', value: next(), typed: true }] },
    { kind: 'answer', question: 'Hvem?', answer: [typed(), typed()], lines: 2 },
    {
      kind: 'table',
      caption: 'Tabel',
      columns: [
        { head: 'Navn', weight: 1, headsRow: true },
        { head: next(), weight: 1, typed: true },
      ],
      rows: [[{ text: typed() }, { text: typed(), mark: 'gap' }]],
      emptyRows: 0,
    },
    figureNaming(next()),
    { kind: 'columns', columns: [{ heading: 'Åbent', text: [typed(), typed()], lines: 1 }] },
    {
      kind: 'note',
      heading: 'Note',
      text: [[...typed(), { text: ', ' }, { text: next(), typed: true, strong: true }]],
    },
    {
      kind: 'signatures',
      caption: 'Underskrifter',
      heads: ['Part', 'Navn', 'Dato', 'Underskrift'],
      rows: [{ party: next(), statement: typed() }],
      emptyRows: 1,
    },
  ]
  return {
    ...sampleCharter,
    title: next(),
    summary: [],
    sections: [{ letter: 'A', heading: 'Problemet', question: 'problem', blocks }],
  }
}

/**
 * Everything in the document marked as a person's own words, title and parties included. A figure has
 * none of its own: its lines are broken, and what it shows stands in the text around it.
 */
export function typedTextsIn(charter: CharterDocument): readonly string[] {
  return [
    charter.title,
    ...typedIn(charter.masthead),
    ...typedIn(charter.summary),
    ...typedIn(charter.sections),
  ]
}

/** Everything in a part of the document that is marked as a person's own words. */
export function typedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(typedIn)
  if (Reflect.get(part, 'kind') === 'figure') return []
  const own = ['text', 'value', 'head'].map((key) => Reflect.get(part, key))
  const words =
    Reflect.get(part, 'typed') === true ? own.filter((word) => typeof word === 'string') : []
  const party: unknown = Reflect.get(part, 'party')
  const parties = typeof party === 'string' ? [party] : []
  return [...words, ...parties, ...Object.values(part).flatMap(typedIn)]
}

/** What is seen of a text: no blanks, no characters without a mark, half pairs replaced. */
export const visible = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, '')
