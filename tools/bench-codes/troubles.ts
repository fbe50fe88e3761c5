import type { Dice } from '../../tests/core/project/hostile/hostile-inputs.ts'
import type { Pose } from './camera.ts'
import type { Spoiling } from './spoil.ts'

/** What is hard about reading a code from a phone, one at a time. */
export const troubles = ['none', 'perspective', 'blur', 'moiré', 'noise', 'dim', 'glare'] as const
export type Trouble = (typeof troubles)[number]

/** Points of a camera that what is said in points below is meant for. */
const usual = 720

/** What a camera that is held a phone sees from frame to frame: the hand is never still, the rest is as it is. */
export function heldUp(trouble: Trouble, { height }: { readonly height: number }, dice: Dice) {
  const between = (least: number, most: number) =>
    least + (dice(1_000_001) / 1_000_000) * (most - least)
  const either = (least: number, most: number) => between(least, most) * (dice(2) ? 1 : -1)
  const degrees = (of: number) => (of * Math.PI) / 180
  const points = height / usual
  const isTurned = trouble === 'perspective'
  const pose: Pose = {
    codeSide: height * between(0.45, 0.8),
    across: height * either(0, 0.12),
    down: height * either(0, 0.06),
    yaw: degrees(isTurned ? either(18, 32) : either(0, 10)),
    pitch: degrees(isTurned ? either(12, 25) : either(0, 10)),
    roll: degrees(either(0, isTurned ? 30 : 12)),
  }
  const spoiling: Spoiling = {
    blur: points * (trouble === 'blur' ? between(1.2, 2) : between(0.5, 0.9)),
    shake: points * (trouble === 'blur' ? between(2, 5) : 0),
    moire: trouble === 'moiré' ? between(0.15, 0.4) : 0.04,
    noise: trouble === 'noise' ? between(12, 25) : between(2, 5),
    gain: trouble === 'dim' ? between(0.2, 0.35) : between(0.7, 0.95),
    veil: trouble === 'dim' ? between(5, 15) : between(5, 25),
    glare: trouble === 'glare' ? between(60, 140) : 0,
  }
  return () => ({
    pose: {
      ...pose,
      codeSide: pose.codeSide * between(0.95, 1.05),
      across: pose.across + points * either(0, 20),
      down: pose.down + points * either(0, 20),
      yaw: pose.yaw + degrees(either(0, 3)),
      pitch: pose.pitch + degrees(either(0, 3)),
      roll: pose.roll + degrees(either(0, 3)),
    },
    spoiling: { ...spoiling, shake: spoiling.shake * between(0.2, 1) },
  })
}
