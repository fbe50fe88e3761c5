import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { failed, ok, type Result } from '#core/result.ts'
import { sumOf } from '#core/sum-of.ts'

const sumBytes = 4

interface Room {
  /** What such texts are made of, so that they pack better. */
  readonly dictionary?: Uint8Array
  /** Bytes of the text at most. */
  readonly most: number
}

/** A text packed, with a sum of it before: deflate alone does not notice a letter that is another. Null for one too long. */
export function packed(text: string, { dictionary, most }: Room): Uint8Array | null {
  const bytes = strToU8(text)
  if (bytes.length > most) return null
  const deflated = deflateSync(bytes, { level: 9, ...(dictionary && { dictionary }) })
  const all = new Uint8Array(sumBytes + deflated.length)
  new DataView(all.buffer).setUint32(0, sumOf(bytes))
  all.set(deflated, sumBytes)
  return all
}

/** The text in it, which takes no more room than it may however much is packed. Never throws. */
export function unpacked(all: Uint8Array, room: Room): Result<string, 'damaged' | 'tooLarge'> {
  if (all.length <= sumBytes) return failed('damaged')
  const bytes = inflated(all.subarray(sumBytes), room)
  if (bytes === null) return failed('damaged')
  if (bytes.length > room.most) return failed('tooLarge')
  const sum = new DataView(all.buffer, all.byteOffset).getUint32(0)
  return sum === sumOf(bytes) ? ok(strFromU8(bytes)) : failed('damaged')
}

/** At most one byte more than there is room for; null when it is not whole. */
function inflated(bytes: Uint8Array, { dictionary, most }: Room): Uint8Array | null {
  try {
    return inflateSync(bytes, { out: new Uint8Array(most + 1), ...(dictionary && { dictionary }) })
  } catch {
    return null
  }
}

/** In letters that mail and chat leave as they are. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export function fromBase64url(text: string): Uint8Array | null {
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
  } catch {
    return null
  }
}
