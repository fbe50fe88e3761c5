import type { Code } from '#codes/code-of.ts'
import type { Pixels } from '#codes/read-code.ts'

/** Squares of white a code has around it. */
const edge = 4

/** Whether each square of a code is dark, read out of its path. */
function squaresOf({ size, path }: Code): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, many] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(many))
  return rows
}

/** A code as a picture, each square so many points wide. */
export function pixelsOf(code: Code, scale: number): Pixels {
  const squares = squaresOf(code)
  const side = (code.size + 2 * edge) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (squares[Math.floor(y / scale) - edge]?.[Math.floor(x / scale) - edge])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data }
}
