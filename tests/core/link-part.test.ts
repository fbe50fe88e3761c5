import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkPart } from '#core/link-part.ts'
import { contributionParts } from '#core/workshop/phones/contribution-links.ts'
import { forAll } from '../fixtures/for-all.ts'

const signs = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_']
const arbitraryPart = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 400 })
  .map((all) => `1${all.join('')}`)
/** What sentences, mails and chats put behind an address. */
const arbitraryEnding = fc
  .array(fc.constantFrom(...'.,;:!?)]}>»”"\'*~|…=/&#', '%22', '%', ' ', '\r\n', '\u200b'), {
    maxLength: 6,
  })
  .map((all) => all.join(''))
const blanks = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '%20',
  '%0D%0A',
)

it('is the same whatever is put behind it', () => {
  forAll(fc.tuple(arbitraryPart, arbitraryEnding), ([part, ending]) => {
    expect(linkPart(part + ending)).toBe(part)
  })
})

it('is the same wherever it was wrapped, and whatever stands before it', () => {
  const wrapped = fc.tuple(arbitraryPart, fc.array(fc.tuple(fc.nat(), blanks)), arbitraryEnding)
  forAll(wrapped, ([part, breaks, ending]) => {
    const letters = [...part]
    for (const [at, blank] of breaks) letters[at % letters.length] += blank
    expect(linkPart(`<${letters.join('')}${ending}`)).toBe(part)
  })
})

it.each(['', ' ', '\n', ', '])(
  'of an address pasted twice with “%s” between is it once',
  (between) => {
    forAll(arbitraryPart, (part) => {
      for (const scheme of ['http', 'https']) {
        const again = `${between}${scheme}://eksempel.dk/medspil/#/m/${part}`
        expect(linkPart(part + again)).toBe(part)
        expect(contributionParts(`#/m/${part}${again}`)).toEqual([part])
      }
    })
  },
)

it('stays cut where it is cut, and is nothing where there is none', () => {
  expect(linkPart('1abc')).toBe('1abc')
  expect(linkPart(' ... ')).toBe('')
  expect(linkPart('')).toBe('')
  expect(linkPart('%E0%A4%A')).toBe('')
})
