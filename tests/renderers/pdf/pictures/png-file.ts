import { deflateSync } from 'node:zlib'

export interface PngSource {
  readonly width: number
  readonly height: number
  readonly depth?: number
  readonly colourType: number
  readonly interlace?: number
  /** Each row as it stands in the file: the number of its filter, then its samples. */
  readonly rows: readonly (readonly number[])[]
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
}

/** A PNG as a data address. Its checksums are zero, which the reader under test does not look at. */
export function pngAddress(source: PngSource): string {
  const { width, height, depth = 8, colourType, interlace = 0, rows } = source
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([depth, colourType, 0, 0, interlace], 8)
  const data = deflateSync(Buffer.from(rows.flat()))
  const half = Math.ceil(data.length / 2)
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(source.palette ? [chunk('PLTE', Buffer.from(source.palette))] : []),
    ...(source.transparency ? [chunk('tRNS', Buffer.from(source.transparency))] : []),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${bytes.toString('base64')}`
}

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}
