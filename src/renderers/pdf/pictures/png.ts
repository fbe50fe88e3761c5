import type { Picture } from './picture.ts'

interface Header {
  readonly width: number
  readonly height: number
  readonly colourType: number
}

/** Samples of one pixel, by colour type; types not listed do not exist. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Reads a PNG of eight bits a sample, not interlaced, as canvases write it (RFC 2083). What is
 * transparent becomes white, the colour of the paper. Null for other kinds; throws on a broken one.
 */
export async function readPng(bytes: Uint8Array): Promise<Picture | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x89504e47) return null
  const chunks = chunksOf(bytes, view)
  const head = chunks.find(({ type }) => type === 'IHDR')
  if (!head) return null
  const [width, height] = [view.getUint32(head.start), view.getUint32(head.start + 4)]
  const [depth, colourType, , , interlace] = bytes.subarray(head.start + 8, head.start + 13)
  const channels = channelsOf[colourType ?? -1]
  if (depth !== 8 || interlace !== 0 || !channels || colourType === undefined) return null
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const samples = unfiltered(await inflated(packed), width * channels, height, channels)
  const tables = {
    palette: chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array(),
    alpha: chunks.find(({ type }) => type === 'tRNS')?.data ?? new Uint8Array(),
  }
  return {
    kind: 'rgb',
    width,
    height,
    bytes: opaque(samples, { width, height, colourType }, tables),
  }
}

interface Chunk {
  readonly type: string
  readonly start: number
  readonly data: Uint8Array
}

function chunksOf(bytes: Uint8Array, view: DataView): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at + 8 <= bytes.length; ) {
    const start = at + 8
    const end = start + view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, start))
    chunks.push({ type, start, data: bytes.subarray(start, end) })
    at = end + 4
  }
  return chunks
}

async function inflated(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const blob = new Blob(parts.map((part) => Uint8Array.from(part)))
  const stream = blob.stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Undoes the prediction each row begins with naming. */
function unfiltered(filtered: Uint8Array, stride: number, rows: number, step: number): Uint8Array {
  const samples = new Uint8Array(stride * rows)
  for (let row = 0; row < rows; row++) {
    const filter = filtered[row * (stride + 1)] ?? 0
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column >= step ? (samples[at - step] ?? 0) : 0
      const above = row > 0 ? (samples[at - stride] ?? 0) : 0
      const corner = row > 0 && column >= step ? (samples[at - stride - step] ?? 0) : 0
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]
      samples[at] = (filtered[at + row + 1] ?? 0) + (predicted ?? 0)
    }
  }
  return samples
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(guess - value))
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0
  if (byLeft <= byAbove && byLeft <= byCorner) return left
  return byAbove <= byCorner ? above : corner
}

function opaque(
  samples: Uint8Array,
  { width, height, colourType }: Header,
  { palette, alpha }: { readonly palette: Uint8Array; readonly alpha: Uint8Array },
): Uint8Array {
  const rgb = new Uint8Array(width * height * 3)
  const channels = channelsOf[colourType] ?? 1
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels
    const index = samples[at] ?? 0
    const isGrey = colourType === 0 || colourType === 4
    for (let channel = 0; channel < 3; channel++) {
      const direct = samples[at + (isGrey ? 0 : channel)] ?? 0
      const value = colourType === 3 ? (palette[3 * index + channel] ?? 0) : direct
      const own = colourType === 3 ? alpha[index] : undefined
      const opacity = channels % 2 === 0 ? (samples[at + channels - 1] ?? 255) : (own ?? 255)
      rgb[pixel * 3 + channel] = 255 + ((value - 255) * opacity) / 255
    }
  }
  return rgb
}
