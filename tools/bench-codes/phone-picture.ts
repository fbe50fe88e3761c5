import type { Code } from '#codes/code-of.ts'

/** CSS pixels of the screen of a phone, and points on it for each. */
const screen = { width: 390, height: 844 }
export const points = 3
/** Around the screen, in CSS pixels. */
const rim = 10
/** Where the code stands on it, as the page has it, and how wide it is with the white around it. */
export const codeBox = { left: 16, top: 230, side: 358 }
/** Squares of white around a code. */
const quiet = 4

/** How bright each point of a phone is, from 0 to 255, with its rim. */
export interface PhonePicture {
  readonly width: number
  readonly height: number
  readonly light: Uint8Array
}

/** A phone that shows a code, in light or dark: the code is black on white in both. */
export function phonePicture(code: Code, isDark: boolean): PhonePicture {
  const width = (screen.width + 2 * rim) * points
  const height = (screen.height + 2 * rim) * points
  const light = new Uint8Array(width * height).fill(18)
  const paint = (box: readonly [number, number, number, number], value: number) => {
    const [left, top, wide, high] = box.map((each) => Math.round(each * points))
    if (left === undefined || top === undefined || wide === undefined || high === undefined) return
    for (let y = top; y < top + high; y++)
      light.fill(value, y * width + left, y * width + left + wide)
  }
  paint([rim, rim, screen.width, screen.height], isDark ? 20 : 245)
  // Lines of text above and below, whose letters are a blur from here.
  for (const top of [90, 130, 160, 190, 640, 690, 740, 770])
    paint([rim + 20, rim + top, 300 - (top % 70), 9], isDark ? 150 : 110)
  const left = rim + codeBox.left
  const top = rim + codeBox.top
  paint([left, top, codeBox.side, codeBox.side], 255)
  const square = codeBox.side / (code.size + 2 * quiet)
  for (const [, x, y, many] of code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const [across, down] = [left + (Number(x) + quiet) * square, top + (Number(y) + quiet) * square]
    paint([across, down, Number(many) * square, square], 0)
  }
  return { width, height, light }
}

/** The middle of the code, in points of the picture. */
export const middleOfCode = {
  x: (rim + codeBox.left + codeBox.side / 2) * points,
  y: (rim + codeBox.top + codeBox.side / 2) * points,
}
