import type {
  Block,
  CharterDocument,
  RunningText,
} from '#core/charter/document/charter-document.ts'

/** A charter without its function, which no message can carry. */
export type SentCharter = Omit<CharterDocument, 'running'> & {
  readonly running: Omit<RunningText, 'page'>
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/**
 * A charter on its way to the worker: a frame with its sections but none of their blocks; then each
 * block of page one and of the sections; after a long block what it has more of.
 */
export type CharterPart =
  | { readonly part: 'frame'; readonly charter: SentCharter }
  | { readonly part: 'block'; readonly section: number | 'summary'; readonly block: Block }
  | { readonly part: 'items'; readonly items: Of<'list'>['items'] }
  | { readonly part: 'rows'; readonly rows: Of<'table'>['rows'] }
  | { readonly part: 'parties'; readonly rows: Of<'signatures'>['rows'] }

/** Rows in one part: copying so many for the worker takes a few milliseconds. */
const rowsAPart = 100

/** The parts of a charter, in the order `assembled` takes them. */
export function* partsOf(charter: SentCharter): Generator<CharterPart> {
  const sections = charter.sections.map((section) => ({ ...section, blocks: [] }))
  yield { part: 'frame', charter: { ...charter, summary: [], sections } }
  for (const block of charter.summary) yield* blockParts('summary', block)
  for (const [place, { blocks }] of charter.sections.entries())
    for (const block of blocks) yield* blockParts(place, block)
}

function* blockParts(section: number | 'summary', block: Block): Generator<CharterPart> {
  if (block.kind === 'list') {
    const [items, ...more] = cut(block.items)
    yield { part: 'block', section, block: { ...block, items } }
    for (const each of more) yield { part: 'items', items: each }
  } else if (block.kind === 'table') {
    const [rows, ...more] = cut(block.rows)
    yield { part: 'block', section, block: { ...block, rows } }
    for (const each of more) yield { part: 'rows', rows: each }
  } else if (block.kind === 'signatures') {
    const [rows, ...more] = cut(block.rows)
    yield { part: 'block', section, block: { ...block, rows } }
    for (const each of more) yield { part: 'parties', rows: each }
  } else yield { part: 'block', section, block }
}

/** At least one piece, also of nothing. */
function cut<T>(rows: readonly T[]): [readonly T[], ...(readonly T[])[]] {
  const more: (readonly T[])[] = []
  for (let from = rowsAPart; from < rows.length; from += rowsAPart)
    more.push(rows.slice(from, from + rowsAPart))
  return [rows.slice(0, rowsAPart), ...more]
}

/** The charter whose parts these are, as `partsOf` gave them. Throws where that order is broken. */
export function assembled(parts: readonly CharterPart[]): SentCharter {
  const [first, ...others] = parts
  if (first?.part !== 'frame') throw new Error('A charter begins with its frame.')
  const summary: Block[] = []
  const sections = first.charter.sections.map((section) => ({ ...section, blocks: [] as Block[] }))
  let room = summary
  for (const each of others) {
    if (each.part === 'block') {
      room = each.section === 'summary' ? summary : (sections[each.section]?.blocks ?? room)
      room.push(each.block)
    } else {
      const last = room.pop()
      if (last) room.push(longer(last, each))
    }
  }
  return { ...first.charter, summary, sections }
}

function longer(block: Block, more: CharterPart): Block {
  if (block.kind === 'list' && more.part === 'items')
    return { ...block, items: [...block.items, ...more.items] }
  if (block.kind === 'table' && more.part === 'rows')
    return { ...block, rows: [...block.rows, ...more.rows] }
  if (block.kind === 'signatures' && more.part === 'parties')
    return { ...block, rows: [...block.rows, ...more.rows] }
  throw new Error(`A ${block.kind} is not followed by ${more.part}.`)
}
