import type { Text } from '#core/charter/document/charter-document.ts'
import { gridPieces } from './layout-table.ts'
import type { BlockLayout } from './setting.ts'

/** A table with the party and its word in the first column, and room to sign in the others. */
export const signaturesPieces: BlockLayout<'signatures'> = (block, lane, setting) => {
  const [party, name, date, signature] = block.heads
  const { signature: leastHeight } = setting.styles
  const signed = block.rows.map(({ party: who, statement }) => ({
    cells: [{ text: partyText(who, statement) }],
    leastHeight,
  }))
  const unsigned = Array.from({ length: block.emptyRows }, () => ({ cells: [], leastHeight }))
  return gridPieces(
    {
      caption: block.caption,
      columns: [
        { head: party, weight: 44, headsRow: true },
        { head: name, weight: 20 },
        { head: date, weight: 12 },
        { head: signature, weight: 30 },
      ],
      rows: [...signed, ...unsigned],
    },
    lane,
    setting,
  )
}

/** The statement is no part of the name that heads the row. */
function partyText(party: string, statement: Text): Text {
  const plain = statement.map((span) => ({ strong: false, ...span }))
  return [{ text: plain.length > 0 ? `${party}\n` : party, typed: true }, ...plain]
}
