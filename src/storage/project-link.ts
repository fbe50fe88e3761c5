import { strToU8 } from 'fflate'
import { limits } from '#core/limits.ts'
import { type OpenedFile, openProjectFile, type ParseFailure } from '#core/project/project-file.ts'
import { failed, type Result } from '#core/result.ts'
import { linkDictionary } from './links/link-dictionary.ts'
import { fromBase64url, packed, toBase64url, unpacked } from './links/packed-text.ts'

/** How a link says that it is packed as below. Another way of packing takes another sign. */
const encoding = '1'
const room = { dictionary: strToU8(linkDictionary), most: limits.linkBytes }

/**
 * A project file's text as the part of an address that holds it: letters, digits, `-` and `_` only, which mail
 * and chat leave as they are. Null for one that no link could hold.
 */
export function packedInLink(text: string): string | null {
  const bytes = packed(text, room)
  return bytes && encoding + toBase64url(bytes)
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
  const text = bytes ? unpacked(bytes, room) : failed('damaged' as const)
  return text.ok ? openProjectFile(text.value) : no(text.failure)
}
