/**
 * A small sRGB profile (ICC.1:2001-04, matrix and curve), made here so that no third party's
 * profile, with a licence of its own, has to travel in every file.
 */
export function srgbIcc(): Uint8Array<ArrayBuffer> {
  const curve = toneCurve()
  const tags: readonly (readonly [tag: string, data: readonly number[]])[] = [
    ['desc', description('sRGB')],
    ['cprt', [...signature('text'), ...ascii('CC0'), 0]],
    ['wtpt', xyz(0.9642, 1, 0.82491)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const directory: number[] = [...u32(tags.length)]
  const body: number[] = []
  const start = 128 + 4 + 12 * tags.length
  const placed = new Map<readonly number[], number>()
  for (const [tag, data] of tags) {
    let offset = placed.get(data)
    if (offset === undefined) {
      offset = start + body.length
      placed.set(data, offset)
      body.push(...data, ...Array.from({ length: -data.length & 3 }, () => 0))
    }
    directory.push(...ascii(tag), ...u32(offset), ...u32(data.length))
  }
  return Uint8Array.from([...header(start + body.length), ...directory, ...body])
}

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
const fixed = (value: number) => u32(Math.round(value * 65536))
/** A tag's type, followed by four reserved bytes. */
const signature = (type: string) => [...ascii(type), 0, 0, 0, 0]
const xyz = (x: number, y: number, z: number) => [
  ...signature('XYZ '),
  ...fixed(x),
  ...fixed(y),
  ...fixed(z),
]

function header(size: number): readonly number[] {
  const fields: readonly (readonly [offset: number, bytes: readonly number[]])[] = [
    [0, u32(size)],
    [8, [2, 0x10, 0, 0]],
    [12, ascii('mntrRGB XYZ ')],
    [24, [2026, 1, 1, 0, 0, 0].flatMap(u16)],
    [36, ascii('acsp')],
    [68, [...fixed(0.9642), ...fixed(1), ...fixed(0.82491)]],
  ]
  const bytes = new Uint8Array(128)
  for (const [offset, field] of fields) bytes.set(field, offset)
  return [...bytes]
}

/** The ASCII name; its Unicode and Macintosh forms stay empty. */
function description(name: string): readonly number[] {
  const rest = Array.from({ length: 4 + 4 + 2 + 1 + 67 }, () => 0)
  return [...signature('desc'), ...u32(name.length + 1), ...ascii(name), 0, ...rest]
}

/** Version 2 knows no parametric curve, so the sRGB curve is given in 256 points. */
function toneCurve(): readonly number[] {
  const points = Array.from({ length: 256 }, (_, index) => {
    const value = index / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [
    ...signature('curv'),
    ...u32(points.length),
    ...points.flatMap((point) => u16(Math.round(point * 65535))),
  ]
}
