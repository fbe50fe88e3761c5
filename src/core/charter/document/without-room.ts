import type { Block, Cell, TableBlock } from './charter-document.ts'

/** The blocks without what is only room to write: nothing that is said falls away. */
export function withoutRoom(blocks: readonly Block[]): readonly Block[] {
  const said = blocks.flatMap(withoutItsRoom)
  return said.filter((block, at) => block.kind !== 'heading' || isBegun(said[at + 1], block.level))
}

/** Whether anything stands below a heading before the next that is no smaller. */
const isBegun = (next: Block | undefined, level: number): boolean =>
  next !== undefined && (next.kind !== 'heading' || next.level > level)

function withoutItsRoom(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'writeLines':
      return []
    case 'answer':
      return block.answer.length > 0 ? [block] : []
    case 'facts': {
      const facts = block.facts.filter(({ value }) => value !== '')
      return facts.length > 0 ? [{ ...block, facts }] : []
    }
    case 'columns': {
      const columns = block.columns.filter(({ text }) => text.length > 0)
      return columns.length > 0 ? [{ ...block, columns }] : []
    }
    case 'table':
      return tableWithoutRoom(block)
    default:
      return [block]
  }
}

function tableWithoutRoom(block: TableBlock): readonly Block[] {
  const rows = block.rows.filter(isSaid)
  if (rows.length === 0) return []
  // Where each column is one of those asked about, an empty one is an answer.
  const kept = block.columns.map(
    ({ headsRow, typed, align }, at) =>
      headsRow || typed || align === 'center' || rows.some((row) => !isEmpty(row[at])),
  )
  return [
    {
      ...block,
      columns: block.columns.filter((_, at) => kept[at]),
      rows: rows.map((row) => row.filter((_, at) => kept[at])),
      emptyRows: 0,
    },
  ]
}

/** A row of fixed words alone, as the name of a phase, only asks. */
const isSaid = ([head, ...others]: readonly Cell[]): boolean =>
  others.some((cell) => !isEmpty(cell)) || (head?.text.some(({ typed }) => typed === true) ?? false)

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.text.length === 0
