import { limits } from '#core/limits.ts'
import { failed, ok, type Result } from '#core/result.ts'
import {
  type Contribution,
  contributionIn,
  contributionText,
} from '#core/workshop/phones/contribution.ts'
import { type Gathered, gatheredIn, gatheredText } from '#core/workshop/phones/gathered.ts'
import { type Round, roundIn, roundText } from '#core/workshop/phones/round.ts'
import { fromBase64url, packed, toBase64url, unpacked } from '#storage/links/packed-text.ts'

/** How a link says that it is packed as below. Another way of packing takes another sign, and so do several contributions. */
const encoding = '1'
const several = '2'
const room = { most: limits.phoneBytes }

/** Why a link holds nothing that can be taken in; `foreign` it is something else. */
type PhoneFailure = 'foreign' | 'tooNew' | 'damaged'

const inLink = (bytes: Uint8Array, sign = encoding) => sign + toBase64url(bytes)

/** All are within their limits, and so within the room. */
const packedHere = (text: string) => packed(text, room) ?? new Uint8Array()

/** A round as the part of an address that holds it. */
export const packedRound = (round: Round): string => inLink(packedHere(roundText(round)))

/** A contribution as the part of an address that holds it. */
export const packedContribution = (from: Contribution): string =>
  inLink(packedHere(contributionText(from)))

/** Several contributions of one round in the same way; null where they are more than an address holds. */
export function packedGathered(all: Gathered): string | null {
  const [first, ...others] = all
  if (first && others.length === 0) return packedContribution(first)
  const bytes = packed(gatheredText(all), room)
  const part = bytes && inLink(bytes, several)
  return part && part.length <= limits.phoneAddress ? part : null
}

/** The round in an address. Never throws. */
export const roundInLink = (part: string): Result<Round, PhoneFailure> =>
  inPart(part, { [encoding]: roundIn })

/** What one phone or several answer, in an address. Never throws. */
export const contributionsInLink = (part: string): Result<Gathered, PhoneFailure> =>
  inPart(part, { [encoding]: oneIn, [several]: gatheredIn })

function oneIn(text: string): Gathered | null {
  const read = contributionIn(text)
  return read && [read]
}

function inPart<T>(
  part: string,
  reading: Record<string, (text: string) => T | null>,
): Result<T, PhoneFailure> {
  if (part.length > limits.phoneAddress || !/^[\w-]+$/.test(part)) return failed('damaged')
  const read = reading[part.slice(0, 1)]
  if (!read) return failed('tooNew')
  const bytes = fromBase64url(part.slice(1))
  return bytes ? inBytes(bytes, read) : failed('damaged')
}

function inBytes<T>(bytes: Uint8Array, read: (text: string) => T | null): Result<T, PhoneFailure> {
  const text = unpacked(bytes, room)
  if (!text.ok) return failed('damaged')
  const value = read(text.value)
  return value === null ? failed('foreign') : ok(value)
}
