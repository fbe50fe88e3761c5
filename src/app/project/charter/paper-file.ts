import type { Audience } from '#app/shell/audience-choice.tsx'
import type { CharterChoices } from '#core/charter/charter.ts'
import { type PaperKind, papers } from '#core/charter/document/papers.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { type RendererId, rendererIds } from '#renderers/shared/renderer.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'

/** The materials a paper is saved in. */
export const fileKinds = ['pdf', ...rendererIds] as const
export type FileKind = 'pdf' | RendererId

/** How the names of such files end. */
export const endingOf = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  markdown: 'md',
} as const satisfies Record<FileKind, string>

/** What goes along for one time: nobody prints or sends more than they asked for just now. */
export interface TakenAlong {
  /** Whether the project lies in the PDF, and for whom. */
  readonly inside: Audience | null
  readonly privateNotes: boolean
  readonly assessments: boolean
}

/** A file as it is asked for. */
export interface AskedFile {
  readonly kind: FileKind
  readonly taken: TakenAlong
}

/** A working paper is worked on from; the others are for reading. */
export const usuallyTaken = (paper: PaperKind): TakenAlong => ({
  inside: paper === 'working' ? 'share' : null,
  privateNotes: false,
  assessments: papers[paper].assessments,
})

/** What is on the paper made on this day. */
export const charterChoices = (
  { paper, sections, attachments, onlyShown }: PaperChoices,
  date: string,
  { privateNotes, assessments }: Omit<TakenAlong, 'inside'> = usuallyTaken(paper),
): CharterChoices => ({
  date,
  paper,
  ...(sections && { sections }),
  ...(attachments && { attachments }),
  privateNotes,
  assessments,
  onlyShown,
})

/** Whether what was said in a workshop is on it. */
export const hasSummary = ({ paper, attachments }: PaperChoices): boolean =>
  (attachments ?? papers[paper].attachments).includes('workshop')

/** What of it a paper needs. */
export const withSaid = (
  choices: PaperChoices,
  said: SaidInWorkshop | null | undefined,
): Pick<CharterChoices, 'said'> => (said && hasSummary(choices) ? { said } : {})

/** Whether a paper is better not handed on: it says what people keep to themselves. */
export const isForOneself = (paper: PaperKind, taken: TakenAlong): boolean =>
  taken.privateNotes || taken.inside === 'self' || (taken.assessments && !papers[paper].assessments)
