import type { SheetBlock } from '#core/workshop/paper/sheet-document.ts'
import { mm } from '#renderers/pdf/layout/page-regions.ts'
import type { Piece } from '#renderers/pdf/layout/piece.ts'
import type { Lane, Setting } from '#renderers/pdf/layout/setting.ts'

/** Where a block of a sheet is set. */
export interface Place {
  readonly lane: Lane
  readonly setting: Setting
  /** Read instead of a cross. */
  readonly chosen: string
  /** True where an answer leaves no lines below it, so that the sheet stays one page. */
  readonly isTight: boolean
}

/** A place with so many points more than the block needs at least, of the room all blocks have together. */
export interface RoomyPlace extends Place {
  readonly extra: number
  readonly room: number
}

export type SheetBlocks = { readonly [B in SheetBlock as B['kind']]: B }

/** Makes the pieces of one kind of block. */
export type SheetLayout<K extends SheetBlock['kind']> = (
  block: SheetBlocks[K],
  place: RoomyPlace,
) => readonly Piece[]

/** Between blocks beside each other, and under each other where there is no need to save room. */
export const gutter = 4 * mm

export const gapOf = ({ setting }: Pick<Place, 'setting'>) => setting.styles.air(gutter)

/** Lines of frames and grids; black enough for any printer. */
export const frameLine = 0.8
