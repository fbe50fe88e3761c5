import { codeBox, middleOfCode, type PhonePicture, points } from './phone-picture.ts'

/** How a phone is held before a camera; lengths in points of the camera, angles in radians. */
export interface Pose {
  readonly codeSide: number
  readonly across: number
  readonly down: number
  readonly yaw: number
  readonly pitch: number
  readonly roll: number
}

/** What a camera makes of each point, from 0 to 255 and beyond. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly light: Float32Array
}

/** Of each point so many by so many places are looked at. */
const fine = 3

/** A phone as a camera of that size sees it, before a wall. */
export function seen(
  phone: PhonePicture,
  pose: Pose,
  size: { width: number; height: number },
): Frame {
  const { width, height } = size
  const light = new Float32Array(width * height)
  const at = placeOn(phone, pose, size)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      // What lies outside once at the corner and the middle of a point lies outside.
      let sum = 0
      for (let part = 0; part < fine * fine; part++) {
        const place = at(
          x + ((part % fine) + 0.5) / fine,
          y + (Math.floor(part / fine) + 0.5) / fine,
        )
        if (place < 0 && part === 0) {
          sum = -1
          break
        }
        sum += place < 0 ? wall(x, y, size) : (phone.light[place] ?? 0)
      }
      light[y * width + x] = sum < 0 ? wall(x, y, size) : sum / (fine * fine)
    }
  return { width, height, light }
}

const wall = (x: number, y: number, { width, height }: { width: number; height: number }) =>
  90 + (50 * x) / width + (30 * y) / height

/** Which point of the phone a ray of the camera meets; -1 where it goes by. */
function placeOn(
  phone: PhonePicture,
  pose: Pose,
  { width, height }: { width: number; height: number },
) {
  const focus = width
  const far = (focus * codeBox.side) / pose.codeSide
  const [right, lower, ahead] = axes(pose)
  const middle = [(pose.across * far) / focus, (pose.down * far) / focus, far] as const
  const depth = dot(ahead, middle)
  return (x: number, y: number): number => {
    const ray = [x - width / 2, y - height / 2, focus] as const
    const along = depth / dot(ahead, ray)
    const from = [
      ray[0] * along - middle[0],
      ray[1] * along - middle[1],
      ray[2] * along - middle[2],
    ] as const
    const column = Math.floor(middleOfCode.x + dot(right, from) * points)
    const row = Math.floor(middleOfCode.y + dot(lower, from) * points)
    const isOn = column >= 0 && row >= 0 && column < phone.width && row < phone.height
    return isOn ? row * phone.width + column : -1
  }
}

type Vector = readonly [number, number, number]
const dot = (one: Vector, other: Vector) =>
  one[0] * other[0] + one[1] * other[1] + one[2] * other[2]

/** Where right, down and away are for a phone that is turned. */
function axes({ yaw, pitch, roll }: Pose): readonly [Vector, Vector, Vector] {
  const turned = (vector: Vector): Vector => {
    const [x, y, z] = vector
    const [rx, ry] = [
      x * Math.cos(roll) - y * Math.sin(roll),
      x * Math.sin(roll) + y * Math.cos(roll),
    ]
    const [px, pz] = [
      ry * Math.cos(pitch) - z * Math.sin(pitch),
      ry * Math.sin(pitch) + z * Math.cos(pitch),
    ]
    return [rx * Math.cos(yaw) + pz * Math.sin(yaw), px, pz * Math.cos(yaw) - rx * Math.sin(yaw)]
  }
  return [turned([1, 0, 0]), turned([0, 1, 0]), turned([0, 0, 1])]
}
