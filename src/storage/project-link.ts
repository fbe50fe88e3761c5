import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { limits } from '#core/limits.ts'
import { type OpenedFile, openProjectFile, type ParseFailure } from '#core/project/project-file.ts'
import { failed, type Result } from '#core/result.ts'
import { linkDictionary } from './link-dictionary.ts'

/** How a link says that it is packed as below. Another way of packing takes another sign. */
const encoding = '1'
const dictionary = strToU8(linkDictionary)
const sumBytes = 4

/**
 * A project file's text as the part of an address that holds it: letters, digits, `-` and `_` only, which mail
 * and chat leave as they are. Null for one that no link could hold.
 */
export function packedInLink(text: string): string | null {
  const bytes = strToU8(text)
  if (bytes.length > limits.linkBytes) return null
  const packed = deflateSync(bytes, { level: 9, dictionary })
  const all = new Uint8Array(sumBytes + packed.length)
  new DataView(all.buffer).setUint32(0, sumOf(bytes))
  all.set(packed, sumBytes)
  return encoding + toBase64url(all)
}

/**
 * The project in a link, opened as one in a file is. Never throws. `damaged` is a link that lacks something or
 * was changed on its way: mail programs cut them, and a letter that is another must not become another answer.
 */
export function projectInLink(part: string): Result<OpenedFile, ParseFailure> {
  const no = (reason: ParseFailure['reason']) => failed({ reason, text: '', place: null })
  if (part.length > limits.linkAddress) return no('tooLarge')
  if (!/^[\w-]+$/.test(part)) return no('damaged')
  if (!part.startsWith(encoding)) return no('tooNew')
  const bytes = fromBase64url(part.slice(encoding.length))
  if (!bytes || bytes.length <= sumBytes) return no('damaged')
  const text = unpacked(bytes.subarray(sumBytes))
  if (text === null) return no('damaged')
  if (text.length > limits.linkBytes) return no('tooLarge')
  const sum = new DataView(bytes.buffer).getUint32(0)
  return sum === sumOf(text) ? openProjectFile(strFromU8(text)) : no('damaged')
}

/** At most one byte more than a link may hold, whatever is packed into it; null when it is not whole. */
function unpacked(packed: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(packed, { dictionary, out: new Uint8Array(limits.linkBytes + 1) })
  } catch {
    return null
  }
}

/** FNV-1a: deflate alone does not notice a letter that is another. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

const toBase64url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

function fromBase64url(text: string): Uint8Array | null {
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
  } catch {
    return null
  }
}
