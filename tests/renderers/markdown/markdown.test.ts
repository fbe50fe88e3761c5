import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, CharterDocument, Text } from '#core/charter/document/charter-document.ts'
import { markdown } from '#renderers/markdown/markdown.ts'
import { markdownRenderer } from '#renderers/markdown/markdown-renderer.ts'
import { plainFigure } from '../../fixtures/figure-blocks.ts'
import { longCharter, shortCharter } from '../../fixtures/long-charter.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { anyText, everyPlace, typedTextsIn, visible } from '../typed-places.ts'
import { unescaped } from './read-markdown.ts'

const typed = (text: string): Text => [{ text, typed: true }]
const withBlocks = (...blocks: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  summary: [],
  sections: [{ letter: 'A', heading: 'Problemet', question: 'problem', blocks }],
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', look: 'body', text: typed(text) })
/** What stands below the section's heading. */
const bodyOf = (...blocks: readonly Block[]) =>
  markdown(withBlocks(...blocks)).split('## A. Problemet\n\n')[1]

describe('a charter as Markdown', () => {
  it('begins with title, kind, problem and facts', () => {
    const [lead] = sampleCharter.summary
    const statement = lead?.kind === 'paragraph' ? lead.text.map(({ text }) => text).join('') : ''
    expect(markdown(sampleCharter).split('\n').slice(0, 13)).toEqual([
      '# Fælles borde i Nordbyen',
      '',
      'Projektgrundlag · Udkast 3, 23. november 2026\\',
      'Vesterlund Kommune\\',
      'Center for Sundhed og Ældre',
      '',
      statement,
      '',
      '- **Sted:** Nordbyen',
      '- **Periode:** Januar–juni 2027',
      '- **Initiativtager:** Mette Holm',
      '- **Trappen:** Trin 3, på vej mod 4',
      '',
    ])
  })

  it('has a heading for each section, with its letter', () => {
    const headings = markdown(sampleCharter).match(/^## [A-Z]\. .*$/gmu)
    expect(headings).toEqual(
      sampleCharter.sections.map(({ letter, heading }) => `## ${letter}. ${heading}`),
    )
  })

  it('lists the sections of a long paper, each a link to its heading', () => {
    expect(markdown(shortCharter)).not.toContain('## Indhold')
    const [, after = ''] = markdown(longCharter).split('## Indhold\n\n')
    expect(after.split('\n\n## A. ')[0]?.split('\n')).toEqual([
      '- [A. Problemet & byen](#a-problemet--byen)',
      '- [B. Opgaven og holdet](#b-opgaven-og-holdet)',
      '- [C. Giver og får](#c-giver-og-f%C3%A5r)',
      '- [H2. Aftalens vilkår](#h2-aftalens-vilk%C3%A5r)',
    ])
  })

  it('makes a list of several texts in a column, and none of one', () => {
    const columns = [
      { heading: 'Det er åbent', text: [typed('Formen'), typed('- Dagen')], lines: 0 },
      { heading: 'Det ligger fast', text: [typed('Pengene')], lines: 0 },
    ]
    expect(bodyOf({ kind: 'columns', columns })).toBe(
      '### Det er åbent\n\n- Formen\n- \\- Dagen\n\n### Det ligger fast\n\nPengene\n',
    )
  })

  it('tells a question from its answer', () => {
    expect(
      bodyOf({ kind: 'answer', question: 'Hvem?', answer: [typed('Vi'), typed('I')], lines: 3 }),
    ).toBe('### Hvem?\n\nVi\n\nI\n')
  })

  it('leaves lines to write on where there is no answer', () => {
    const line = '_'.repeat(64)
    expect(bodyOf({ kind: 'answer', question: 'Hvem?', answer: [], lines: 2 })).toBe(
      `### Hvem?\n\n${line}\n\n${line}\n`,
    )
    expect(bodyOf({ kind: 'facts', facts: [{ label: 'Frist', value: '' }] })).toBe(
      `- **Frist:** ${'_'.repeat(24)}\n`,
    )
  })

  it('writes a table with its heads, its names and its empty cells', () => {
    expect(
      bodyOf({
        kind: 'table',
        caption: 'Hvem bærer hvad',
        columns: [
          { head: 'Part', weight: 1, headsRow: true },
          { head: 'A|B', weight: 1, align: 'center', typed: true },
        ],
        rows: [[{ text: typed('Vi') }, { text: typed('to\nlinjer'), mark: 'carries' }], []],
        emptyRows: 0,
      }),
    ).toBe(
      '**Hvem bærer hvad**\n\n| Part | A\\|B |\n| --- | :---: |\n| **Vi** | to<br>linjer |\n|  |  |\n',
    )
  })

  it('says what a figure shows', () => {
    const parts = { title: 'Bordet', description: 'Ved bordet: *Borde* og Per.' }
    expect(bodyOf(plainFigure([], parts))).toBe('**Bordet**\n\nVed bordet: \\*Borde\\* og Per.\n')
  })

  it('leaves rows to sign in', () => {
    expect(
      bodyOf({
        kind: 'signatures',
        caption: 'Underskrifter',
        heads: ['Part', 'Navn', 'Dato', 'Underskrift'],
        rows: [{ party: 'Borde', statement: typed('Vi stiller salen') }],
        emptyRows: 1,
      }),
    ).toBe(
      '**Underskrifter**\n\n| Part | Navn | Dato | Underskrift |\n| --- | --- | --- | --- |\n' +
        '| **Borde**<br>Vi stiller salen |  |  |  |\n|  |  |  |  |\n',
    )
  })

  it('keeps two lists in a row apart', () => {
    const list: Block = { kind: 'list', ordered: true, items: [typed('Et'), typed('To\nog lidt')] }
    expect(bodyOf(list, list)).toBe(
      '1. Et\n2. To\\\n   og lidt\n\n<!-- -->\n\n1. Et\n2. To\\\n   og lidt\n',
    )
  })

  it('joins neighbours of one look, and keeps blanks outside of it', () => {
    const text: Text = [
      { text: 'Opgaven', strong: true },
      { text: ' først: ', strong: true, typed: true },
      { text: 'så holdet, ' },
      { text: 'skriv', href: 'mailto:a b@c.example' },
    ]
    expect(bodyOf({ kind: 'paragraph', look: 'lead', text })).toBe(
      '**Opgaven først:** så holdet, [skriv](mailto:a%20b@c.example)\n',
    )
  })

  it('sets a note off', () => {
    expect(bodyOf({ kind: 'note', heading: 'Husk', text: [typed('a\nb'), typed('c')] })).toBe(
      '> **Husk**\n>\u0020\n> a\\\n> b\n>\u0020\n> c\n',
    )
  })
})

describe('what people typed', () => {
  it.each([
    ['# ikke en overskrift', '\\# ikke en overskrift'],
    ['- ikke et punkt', '\\- ikke et punkt'],
    ['1. ikke et punkt', '1\\. ikke et punkt'],
    ['    ikke kode', 'ikke kode'],
    ['> ikke et citat', '\\> ikke et citat'],
    ['a\n===\nb', 'a\\\n\\===\\\nb'],
    ['a\n---\nb', 'a\\\n\\---\\\nb'],
    ['a\n\nb', 'a\\\n\\\nb'],
    ['*fed* [a](b) <b>', '\\*fed\\* \\[a\\](b) \\<b\\>'],
    ['```\nkode', '\\`\\`\\`\\\nkode'],
    ['_fed_ men mit_navn_her', '\\_fed\\_ men mit_navn_her'],
    ['mad & snak &lt; &#35;', 'mad & snak \\&lt; \\&#35;'],
    ['slut\\', 'slut\\\\'],
    ['skjult\u202e og \u0000', 'skjult og'],
    ['\ud800 halv', '\ufffd halv'],
  ])('%j stands as it was typed', (text, expected) => {
    expect(bodyOf(paragraph(text))).toBe(`${expected}\n`)
  })

  it('is all there, and builds nothing, whatever it is and wherever it stands', () => {
    const shape = structureOf(markdown(everyPlace(() => 'ord')))
    void fc.assert(
      fc.property(anyText, (text) => {
        const charter = everyPlace((place) => `[${place}] ${text} [/${place}]`)
        const written = markdown(charter)
        expect(structureOf(written)).toEqual(shape)
        const read = visible(unescaped(written))
        for (const one of typedTextsIn(charter)) expect(read).toContain(visible(one))
      }),
      { numRuns: 300 },
    )
  })
})

/** The signs that begin something, in their order, with the number of a table row's cells. */
const structureOf = (text: string): readonly string[] =>
  text
    .replace(/\\(.)|\\\n/gu, (_, sign?: string) => (sign === undefined ? '\n' : 'x'))
    .replace(/^> /gmu, '')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('|')) return [`row of ${line.split('|').length}`]
      return /^ *(?:#{1,6} |[-+*] |\d+[.)] |>|_{3,}|-{3,}|={3,}|`{3}|~{3}|<)/u.exec(line)?.[0] ?? []
    })

describe('the Markdown renderer', () => {
  it('gives a file of text', async () => {
    const file = await markdownRenderer.render(sampleCharter)
    expect(file.type).toBe('text/markdown;charset=utf-8')
    expect(await file.text()).toBe(markdown(sampleCharter))
  })
})
