import { describe, expect, it } from 'vitest'
import { readPicture } from '#renderers/pdf/pictures/read-picture.ts'
import { type PngSource, pngAddress } from './png-file.ts'

const samples = async (source: PngSource) => {
  const picture = await readPicture(pngAddress(source))
  return picture && [...picture.bytes]
}

describe('reading a PNG', () => {
  it('gives its pixels, and its size', async () => {
    const rows = [
      [0, 1, 2, 3, 4, 5, 6],
      [0, 7, 8, 9, 10, 11, 12],
    ]
    const address = pngAddress({ width: 2, height: 2, colourType: 2, rows })
    expect(await readPicture(address)).toEqual({
      kind: 'rgb',
      width: 2,
      height: 2,
      bytes: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    })
  })

  it('undoes each kind of prediction', async () => {
    const rows = [
      [1, 10, 20, 30, 1, 1, 1],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 10, 10, 10, 10, 10, 10],
      [4, 1, 1, 1, 250, 250, 250],
    ]
    expect(await samples({ width: 2, height: 4, colourType: 2, rows })).toEqual([
      ...[10, 20, 30, 11, 21, 31],
      ...[11, 21, 31, 12, 22, 32],
      ...[15, 20, 25, 23, 31, 38],
      ...[16, 21, 26, 17, 25, 32],
    ])
  })

  it('lays what is transparent on white', async () => {
    const rows = [[0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 51]]
    expect(await samples({ width: 3, height: 1, colourType: 6, rows })).toEqual([
      ...[0, 0, 0],
      ...[255, 255, 255],
      ...[204, 204, 204],
    ])
  })

  it('knows grey and palettes', async () => {
    expect(await samples({ width: 2, height: 1, colourType: 0, rows: [[0, 7, 9]] })).toEqual([
      7, 7, 7, 9, 9, 9,
    ])
    const palette = [1, 2, 3, 4, 5, 6]
    const indexed = { width: 2, height: 1, colourType: 3, rows: [[0, 1, 0]], palette }
    expect(await samples(indexed)).toEqual([4, 5, 6, 1, 2, 3])
    expect(await samples({ ...indexed, transparency: [0] })).toEqual([4, 5, 6, 255, 255, 255])
  })

  it('gives nothing for kinds no canvas writes, and for what is broken', async () => {
    const plain = { width: 1, height: 1, colourType: 2, rows: [[0, 1, 2, 3]] }
    expect(await readPicture(pngAddress({ ...plain, depth: 16 }))).toBeNull()
    expect(await readPicture(pngAddress({ ...plain, interlace: 1 }))).toBeNull()
    expect(await readPicture(pngAddress(plain).slice(0, 80))).toBeNull()
    expect(await readPicture('data:image/png;base64,????')).toBeNull()
  })
})

describe('reading a JPEG', () => {
  const jpeg = (channels: number) => {
    const bytes = [
      ...[0xff, 0xd8],
      ...[0xff, 0xe0, 0, 4, 0, 0],
      ...[0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, channels, 0, 0, 0],
      ...[0xff, 0xd9],
    ]
    return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
  }

  it('finds its size and leaves it as it is', async () => {
    const picture = await readPicture(jpeg(3))
    expect(picture).toMatchObject({ kind: 'jpeg', width: 30, height: 20, channels: 3 })
  })

  it('gives nothing for the four colours of print, which have no profile in the file', async () => {
    expect(await readPicture(jpeg(4))).toBeNull()
  })
})

it('gives nothing for an address of something else', async () => {
  expect(await readPicture('https://example.com/logo.png')).toBeNull()
  expect(await readPicture('data:image/svg+xml;base64,PHN2Zy8+')).toBeNull()
})
