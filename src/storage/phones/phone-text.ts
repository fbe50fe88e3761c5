import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'
import {
  type Contribution,
  contributionIn,
  contributionText,
} from '#core/workshop/phones/contribution.ts'
import { type Round, roundIn, roundText } from '#core/workshop/phones/round.ts'
import { fromBase64url, packed, toBase64url, unpacked } from '#storage/links/packed-text.ts'

/** How a link says that it is packed as below. Another way of packing takes another sign. */
const encoding = '1'
const room = { most: limits.phoneBytes }

/** Why a link holds nothing that can be taken in; `foreign` it is something else. */
type PhoneFailure = 'foreign' | 'tooNew' | 'damaged'

const inLink = (bytes: Uint8Array) => encoding + toBase64url(bytes)

/** All are within their limits, and so within the room. */
const packedHere = (text: string) => packed(text, room) ?? new Uint8Array()

/** A round as the part of an address that holds it. */
export const packedRound = (round: Round): string => inLink(packedHere(roundText(round)))

/** A contribution as the part of an address that holds it. */
export const packedContribution = (from: Contribution): string =>
  inLink(packedHere(contributionText(from)))

/** The round in an address. Never throws. */
export const roundInLink = (part: string): Result<Round, PhoneFailure> => inPart(part, roundIn)

/** The contribution in an address. Never throws. */
export const contributionInLink = (part: string): Result<Contribution, PhoneFailure> =>
  inPart(part, contributionIn)

function inPart<T>(part: string, read: (text: string) => T | null): Result<T, PhoneFailure> {
  if (part.length > limits.phoneAddress || !/^[\w-]+$/.test(part)) return failed('damaged')
  if (!part.startsWith(encoding)) return failed('tooNew')
  const bytes = fromBase64url(part.slice(encoding.length))
  return bytes ? inBytes(bytes, read) : failed('damaged')
}

function inBytes<T>(bytes: Uint8Array, read: (text: string) => T | null): Result<T, PhoneFailure> {
  const text = unpacked(bytes, room)
  if (!text.ok) return failed('damaged')
  const value = read(text.value)
  return value === null ? failed('foreign') : ok(value)
}
