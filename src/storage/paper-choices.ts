import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import {
  type AttachmentKind,
  attachmentKinds,
  type SectionLetter,
  sectionLetters,
} from '#core/charter/document/section-letters.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** What the paper is for, what it holds, and how it is set. */
export interface PaperChoices {
  readonly paper: PaperKind
  /** Those chosen one by one; null for the paper's own. */
  readonly sections: readonly SectionLetter[] | null
  readonly attachments: readonly AttachmentKind[] | null
  readonly largePrint: boolean
  /** Whether what the short version hides is left out. */
  readonly onlyShown: boolean
}

export const usualPaper: PaperChoices = {
  paper: 'signing',
  sections: null,
  attachments: null,
  largePrint: false,
  onlyShown: false,
}

/**
 * What somebody last took out of a project on paper. Kept by this browser and not in the project:
 * one prints a single page for a meeting while another files the whole, and neither changes what has
 * been agreed. That the project goes along in a PDF, and that private notes or assessments are
 * printed, is never remembered: it holds for the one time.
 */
export const paperChoices = (projectId: string): Preference<PaperChoices> =>
  preferenceAs({
    name: `paper.${projectId}`,
    known: read,
    textOf: (choices) => {
      const text = JSON.stringify(choices)
      return text === JSON.stringify(usualPaper) ? null : text
    },
    otherwise: usualPaper,
  })

function read(text: string): PaperChoices | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const part = (name: keyof PaperChoices): unknown => Reflect.get(found, name)
    return {
      paper: paperKinds.find((kind) => kind === part('paper')) ?? usualPaper.paper,
      sections: those(sectionLetters, withNewLetters(part('sections'))),
      attachments: those(attachmentKinds, part('attachments')),
      largePrint: part('largePrint') === true,
      onlyShown: part('onlyShown') === true,
    }
  } catch {
    return null
  }
}

/** The terms of the agreement were P before they stood in the order of the letters. */
const withNewLetters = (found: unknown): unknown =>
  Array.isArray(found) ? found.map((each) => (each === 'P' ? 'H2' : each)) : found

const those = <T>(known: readonly T[], found: unknown): readonly T[] | null =>
  Array.isArray(found) ? known.filter((each) => found.includes(each)) : null
