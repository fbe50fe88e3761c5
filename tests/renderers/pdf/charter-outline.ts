import type {
  Block,
  BlockKind,
  CharterDocument,
  Fact,
  Masthead,
  TableBlock,
  Text,
} from '#core/charter/document/charter-document.ts'
import { readable } from './visible.ts'

/** A structure as lines: how deep, what it is, and what it says where it holds nothing else. */
export type Outline = readonly string[]

/**
 * How a charter is read: its headings, lists, tables and figures, and the words of each in order.
 * `pages` are those its sections begin on, counted from 1, where it says so; none where it does not.
 */
export function charterOutline(charter: CharterDocument, pages: readonly number[]): Outline {
  return within('Document', [
    within('Sect', summaryOutline(charter)),
    ...(pages.length > 0 ? [contentsOutline(charter, pages)] : []),
    ...charter.sections.map(({ letter, heading, blocks }) =>
      within('Sect', [leaf('H2', `${letter} ${heading}`), ...blocks.map(blockOutline)]),
    ),
  ])
}

const contentsOutline = ({ running, sections }: CharterDocument, pages: readonly number[]) =>
  within('Sect', [
    leaf('H2', running.contents),
    within(
      'TOC',
      sections.map(({ letter, heading }, nth) =>
        within('TOCI', [
          leaf('Lbl', letter),
          leaf('Reference', heading),
          leaf('P', String(pages[nth])),
        ]),
      ),
    ),
  ])

function summaryOutline({ masthead, title, summary }: CharterDocument): readonly Outline[] {
  const [first, ...others] = summary
  const lead = first?.kind === 'paragraph' && first.look === 'lead' ? first : null
  const rest = lead ? others : summary
  const firstHeading = rest.find(({ kind }) => kind === 'heading')
  const headed = rest.find(({ kind }) => /heading|answer|columns|note/u.test(kind))
  const isLabelFirst = headed?.kind !== 'heading'
  return [
    ...mastheadOutline(masthead),
    // A name nobody can see is none.
    leaf('H1', readable(title) ? title : masthead.documentType),
    ...(lead ? [blockOutline(lead)] : []),
    factsOutline(masthead.facts),
    // Below the title no level is skipped.
    ...rest.map((block) =>
      block.kind === 'heading' && block === firstHeading
        ? leaf('H2', block.text)
        : blockOutline(block).map((line) =>
            isLabelFirst && block.kind !== 'heading' ? line.replace(/^( *)H3/u, '$1H2') : line,
          ),
    ),
  ]
}

const mastheadOutline = ({ organisation, unit, documentType, status, logo }: Masthead) => [
  ...(logo ? filled('Figure', logo.alternative) : []),
  ...[organisation, unit, documentType, status].flatMap((text) => filled('P', text)),
]

type Outlines = {
  readonly [K in BlockKind]: (block: Extract<Block, { readonly kind: K }>) => readonly Outline[]
}

const outlines: Outlines = {
  heading: ({ level, text }) => filled(`H${level}`, text),
  paragraph: ({ text }) => filled('P', wordsOf(text)),
  list: ({ ordered, items }) => [listOutline(items, (nth) => (ordered ? `${nth}.` : '–'))],
  facts: ({ facts }) => [factsOutline(facts)],
  answer: ({ question, answer }) => [
    within('Div', [...filled('H3', question), ...paragraphs(answer)]),
  ],
  table: (block) => [tableOutline(block)],
  figure: ({ figure }) => [
    within('Div', [...filled('P', figure.title), ...filled('Figure', figure.description)]),
  ],
  columns: ({ columns }) => [
    within(
      'Div',
      columns.map(({ heading, text }) =>
        within('Div', [
          ...filled('H3', heading),
          ...(said(text).length > 1 ? [listOutline(text, () => '–')] : paragraphs(text)),
        ]),
      ),
    ),
  ],
  note: ({ heading, text }) => [within('Div', [...filled('H3', heading), ...paragraphs(text)])],
  writeLines: ({ prompt }) => filled('P', prompt),
  signatures: ({ caption, heads, rows, emptyRows }) => [
    tableOutline({
      kind: 'table',
      caption,
      columns: heads.map((head, nth) => ({ head, weight: 1, headsRow: nth === 0 })),
      rows: [
        ...rows.map(({ party, statement }) => [{ text: [{ text: `${party}\n` }, ...statement] }]),
        ...Array.from({ length: emptyRows }, () => []),
      ],
      emptyRows: 0,
    }),
  ],
}

function blockOutline(block: Block): Outline {
  return outlineOf(block.kind, block).flat()
}

function outlineOf<K extends BlockKind>(
  kind: K,
  block: Extract<Block, { readonly kind: K }>,
): readonly Outline[] {
  return outlines[kind](block)
}

function listOutline(items: readonly Text[], label: (nth: number) => string): Outline {
  return within(
    'L',
    said(items).map((item, index) =>
      within('LI', [leaf('Lbl', label(index + 1)), leaf('LBody', wordsOf(item))]),
    ),
  )
}

/** Where there is no value to label, the label is what the item says. */
const factsOutline = (facts: readonly Fact[]): Outline =>
  within(
    'L',
    facts.map(({ label, value }) =>
      within(
        'LI',
        readable(value) ? [leaf('Lbl', label), leaf('LBody', value)] : [leaf('LBody', label)],
      ),
    ),
  )

function tableOutline({ caption, columns, rows, emptyRows }: TableBlock): Outline {
  const written = rows.length > 0 ? rows : Array.from({ length: emptyRows }, () => [])
  const body = written.map((cells) =>
    within(
      'TR',
      columns.map(({ headsRow }, nth) =>
        leaf(headsRow ? 'TH Row' : 'TD', wordsOf(cells[nth]?.text ?? [])),
      ),
    ),
  )
  return within('Table', [
    ...filled('Caption', caption),
    within('THead', [
      within(
        'TR',
        columns.map(({ head }) => leaf('TH Column', head)),
      ),
    ]),
    within('TBody', body),
  ])
}

const wordsOf = (text: Text) => text.map((span) => span.text).join('')
const said = (texts: readonly Text[]) => texts.filter((text) => readable(wordsOf(text)) !== '')
const paragraphs = (texts: readonly Text[]) => texts.flatMap((text) => filled('P', wordsOf(text)))
const filled = (role: string, text: string) => (readable(text) ? [leaf(role, text)] : [])

/** What holds words; an empty cell holds none. */
export const leaf = (role: string, text: string): Outline => [`${role}: ${readable(text)}`.trim()]

/** What holds others; without any it is not there. */
export function within(role: string, parts: readonly Outline[]): Outline {
  const lines = parts.flat()
  return lines.length === 0 ? [] : [role, ...lines.map((line) => `  ${line}`)]
}

/**
 * The same, with the figures of each section behind its other blocks: where a figure has no room it
 * stands after what follows it, but in its section, and after the figures before it. What is about a
 * figure stands with it.
 */
export function withFiguresLast(outline: Outline, { sections }: CharterDocument): Outline {
  const about = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.withAbove ? blockOutline(block).join() : [],
      ),
    ),
  )
  const [root = '', ...lines] = outline
  const sorted = groupsOf(lines, '  ').map(([section = '', ...own]) => {
    const blocks = groupsOf(own, '    ')
    const isFigure = (block: Outline) =>
      (block[0] === '    Div' && block.some((line) => line.trim().startsWith('Figure:'))) ||
      about.has(block.join().trim())
    return [section, ...blocks.filter((block) => !isFigure(block)), ...blocks.filter(isFigure)]
  })
  return [root, ...sorted.flat(2)]
}

/** Lines that begin with just this indent, each with those below it. */
function groupsOf(lines: Outline, indent: string): readonly Outline[] {
  const groups: string[][] = []
  for (const line of lines)
    if (line.startsWith(indent) && line[indent.length] !== ' ') groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}
