import {
  type AttachmentKind,
  attachmentKinds,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/document/section-letters.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** What the paper holds, and how it is set. */
export interface PaperChoices {
  /** Named by what is left out, so that a section a later version brings is there. */
  readonly leftOut: readonly SectionLetter[]
  readonly attachments: readonly AttachmentKind[]
  readonly largePrint: boolean
  /** Whether what the short version hides is left out. */
  readonly onlyShown: boolean
}

export const wholePaper: PaperChoices = {
  leftOut: [],
  attachments: [],
  largePrint: false,
  onlyShown: false,
}

/**
 * What somebody last took out of a project on paper. Kept by this browser and not in the project:
 * one prints a single page for a meeting while another files the whole, and neither changes what has
 * been agreed. That the project goes along in a PDF is never remembered: it holds for the one time.
 */
export const paperChoices = (projectId: string): Preference<PaperChoices> =>
  preferenceAs({
    name: `paper.${projectId}`,
    known: read,
    textOf: (choices) => {
      const text = JSON.stringify(choices)
      return text === JSON.stringify(wholePaper) ? null : text
    },
    otherwise: wholePaper,
  })

function read(text: string): PaperChoices | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const part = (name: keyof PaperChoices): unknown => Reflect.get(found, name)
    return {
      leftOut: those(sectionLetters, part('leftOut')),
      attachments: those(attachmentKinds, part('attachments')),
      largePrint: part('largePrint') === true,
      onlyShown: part('onlyShown') === true,
    }
  } catch {
    return null
  }
}

const those = <T>(known: readonly T[], found: unknown): readonly T[] =>
  Array.isArray(found) ? known.filter((each) => found.includes(each)) : []
