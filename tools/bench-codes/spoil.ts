import type { Pixels } from '#codes/read-code.ts'
import type { Dice } from '../../tests/core/project/hostile/hostile-inputs.ts'
import type { Frame } from './camera.ts'

/** What stands between a screen and a sharp, bright picture of it. */
export interface Spoiling {
  /** Of the lens, as the deviation in points; and of the hand, in points. */
  readonly blur: number
  readonly shake: number
  /** How much the grids of screen and camera beat, as a share of the light. */
  readonly moire: number
  /** The deviation of each point, of 255. */
  readonly noise: number
  /** What is left of the light, and what lies over it. */
  readonly gain: number
  readonly veil: number
  /** A lamp that is mirrored in the screen, of 255. */
  readonly glare: number
}

/** A frame as the camera gives it. */
export function spoilt({ width, height, light }: Frame, how: Spoiling, dice: Dice): Pixels {
  const sharp = how.blur > 0 ? blurred({ width, height, light }, how.blur) : light
  const shaken = how.shake >= 1 ? shakenBy({ width, height, light: sharp }, how.shake, dice) : sharp
  const chance = () => dice(1_000_000) / 1_000_000
  const turn = chance() * Math.PI
  const period = 3 + chance() * 9
  const [waveX, waveY] = [
    (2 * Math.PI * Math.cos(turn)) / period,
    (2 * Math.PI * Math.sin(turn)) / period,
  ]
  const lamp = {
    x: width * (0.35 + chance() * 0.3),
    y: height * (0.35 + chance() * 0.3),
    r: height * 0.12,
  }
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const wave = 1 - how.moire * (0.5 + 0.5 * Math.sin(x * waveX + y * waveY + (x * y) / 90_000))
      const away = ((x - lamp.x) ** 2 + (y - lamp.y) ** 2) / lamp.r ** 2
      const mirrored = how.glare * Math.exp(-away)
      // Three chances in a row lie nearly as a bell does.
      const noise = (chance() + chance() + chance() - 1.5) * 2 * how.noise
      data.fill(
        (shaken[at] ?? 0) * wave * how.gain + how.veil + mirrored + noise,
        at * 4,
        at * 4 + 3,
      )
      data[at * 4 + 3] = 255
    }
  return { width, height, data }
}

function blurred({ width, height, light }: Frame, deviation: number): Float32Array {
  const reach = Math.ceil(deviation * 3)
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, nth) =>
    Math.exp(-((nth - reach) ** 2) / (2 * deviation ** 2)),
  )
  const whole = kernel.reduce((sum, each) => sum + each, 0)
  const once = (from: Float32Array, step: number) =>
    from.map((_, at) => {
      let sum = 0
      for (let nth = 0; nth < kernel.length; nth++) {
        const place = Math.min(from.length - 1, Math.max(0, at + (nth - reach) * step))
        sum += (from[place] ?? 0) * (kernel[nth] ?? 0)
      }
      return sum / whole
    })
  return once(once(light, 1), width).subarray(0, width * height)
}

/** Drawn out in one direction. */
function shakenBy({ width, height, light }: Frame, length: number, dice: Dice): Float32Array {
  const turn = (dice(1_000) / 1_000) * 2 * Math.PI
  const steps = Math.ceil(length)
  const shifts = Array.from({ length: steps + 1 }, (_, nth) => {
    const far = (nth / steps) * length
    return Math.round(far * Math.cos(turn)) + width * Math.round(far * Math.sin(turn))
  })
  return light.map((_, at) => {
    const sum = shifts.reduce(
      (total, shift) => total + (light[Math.min(width * height - 1, Math.max(0, at + shift))] ?? 0),
      0,
    )
    return sum / shifts.length
  })
}
