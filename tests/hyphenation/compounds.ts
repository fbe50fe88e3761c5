/** A word with `=` where a part of it begins and `-` where else it may be broken, and where those are. */
export interface Bordered {
  readonly word: string
  readonly joints: ReadonlySet<number>
  readonly allowed: ReadonlySet<number>
}

export function bordered(written: string): Bordered {
  const joints = new Set<number>()
  const allowed = new Set<number>()
  let word = ''
  for (const sign of written) {
    if (sign !== '-' && sign !== '=') word += sign
    else allowed.add(word.length)
    if (sign === '=') joints.add(word.length)
  }
  return { word, joints, allowed }
}

/** The places between the pieces a word is broken into. */
export const breaksOf = (pieces: readonly string[]): readonly number[] =>
  pieces.slice(0, -1).map((_, place) => pieces.slice(0, place + 1).join('').length)
