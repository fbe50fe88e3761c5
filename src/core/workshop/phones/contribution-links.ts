import { partSigns } from '#core/link-part.ts'

/** How the address of a contribution ends, and in what it stands. */
export const contributionPath = (part: string): string => `/m/${part}`

const contributionLink = new RegExp(`#/m/(${partSigns})`, 'g')

/** The parts of addresses that hold contributions, out of whatever text they stand in, each once. */
export const contributionParts = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(contributionLink)].map(([, part = '']) => part)),
]
