import { type AttachmentKind, type SectionLetter, sectionLetters } from './section-letters.ts'

/** What a charter is printed for: to be signed, to be filed, or to be worked on. */
export const paperKinds = ['signing', 'case', 'working'] as const
export type PaperKind = (typeof paperKinds)[number]

/** What a paper holds unless something else is chosen for it. Page one is on all of them. */
export interface Paper {
  readonly sections: readonly SectionLetter[]
  readonly attachments: readonly AttachmentKind[]
  /** Whether what is unanswered leaves room to write; else nothing of it is printed. */
  readonly hasRoomToWrite: boolean
  /** Whether it tells what was judged of somebody: see `CharterChoices.assessments`. */
  readonly assessments: boolean
}

export const papers: Readonly<Record<PaperKind, Paper>> = {
  signing: {
    sections: ['H2', 'K'],
    attachments: [],
    hasRoomToWrite: false,
    assessments: false,
  },
  case: {
    // What is missing is for those who still work on it.
    sections: sectionLetters.filter((letter) => letter !== 'J'),
    attachments: [],
    hasRoomToWrite: false,
    assessments: false,
  },
  working: {
    sections: sectionLetters,
    attachments: ['taskCards', 'invitations'],
    hasRoomToWrite: true,
    assessments: true,
  },
}
