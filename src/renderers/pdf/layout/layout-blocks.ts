import type { Block, BlockKind } from '#core/charter/document/charter-document.ts'
import { answerPieces, writeLinesPieces } from './layout-answer.ts'
import { figurePieces } from './layout-figure.ts'
import { columnsPieces, factsPieces, notePieces } from './layout-side-by-side.ts'
import { signaturesPieces } from './layout-signatures.ts'
import { tablePieces } from './layout-table.ts'
import { headingPieces, listPieces, paragraphPieces } from './layout-text.ts'
import type { Piece } from './piece.ts'
import type { BlockLayout, Blocks, Lane, Setting } from './setting.ts'

const layouts: { readonly [K in BlockKind]: BlockLayout<K> } = {
  heading: headingPieces,
  paragraph: paragraphPieces,
  list: listPieces,
  facts: factsPieces,
  answer: answerPieces,
  table: tablePieces,
  figure: figurePieces,
  columns: columnsPieces,
  note: notePieces,
  writeLines: writeLinesPieces,
  signatures: signaturesPieces,
}

/** What follows a heading stands close to it. */
const mostBelowHeading = 7
/** What follows something set off from the text stands clear of it. */
const leastBelowSetOff = 13
const setOff: ReadonlySet<BlockKind> = new Set([
  'table',
  'figure',
  'signatures',
  'note',
  'facts',
  'columns',
])

/** The pieces of blocks, one after the other; `below` says what they follow. */
export function blockPieces(
  blocks: readonly Block[],
  lane: Lane,
  setting: Setting,
  below?: 'heading',
): readonly Piece[] {
  let previous: BlockKind | undefined = below
  return blocks.flatMap((block, index) => {
    const pieces = piecesOf(block.kind, block, lane, setting)
    const [first, ...others] = pieces
    if (!first) return []
    const gap = gapBelow(previous, block.kind, first.gap, setting.styles.air)
    previous = block.kind
    const begins = block.kind === 'heading' ? 'heading' : 'block'
    const begun = isWith(block, blocks[index - 1]) ? {} : ({ begins } as const)
    return keptWith(blocks[index + 1], [{ ...first, gap, ...begun }, ...others])
  })
}

/** A quiet line is a remark on the table above it. */
const isRemark = (block: Block | undefined) => block?.kind === 'paragraph' && block.look === 'quiet'

/** Whether no figure may come between a block and the one above it. */
const isWith = (block: Block, above: Block | undefined) =>
  ('withAbove' in block && block.withAbove) || (isRemark(block) && above?.kind === 'table')

/** A remark does not begin a page without its table, nor what is about a figure without the figure. */
function keptWith(next: Block | undefined, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  const isKept =
    (last?.repeat && isRemark(next)) || (last?.float && next && isWith(next, undefined))
  return last && isKept ? [...pieces.slice(0, -1), { ...last, keepWithNext: true }] : pieces
}

function gapBelow(
  previous: BlockKind | undefined,
  kind: BlockKind,
  gap: number,
  air: (points: number) => number,
): number {
  if (previous === 'heading' && kind !== 'heading') return Math.min(gap, air(mostBelowHeading))
  return previous && setOff.has(previous) ? Math.max(gap, air(leastBelowSetOff)) : gap
}

function piecesOf<K extends BlockKind>(
  kind: K,
  block: Blocks[K],
  lane: Lane,
  setting: Setting,
): readonly Piece[] {
  return layouts[kind](block, lane, setting)
}
