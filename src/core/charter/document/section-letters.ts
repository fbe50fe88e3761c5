/**
 * The letters of docs/method.md section 9, in their order on paper; a letter never moves to another
 * section, so one that came later has a number after the letter it follows.
 */
export const sectionLetters = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'H2',
  'I',
  'J',
  'K',
  'L',
] as const
export type SectionLetter = (typeof sectionLetters)[number]

/** What a charter has only on request, in its order. */
export const attachmentKinds = ['taskCards', 'invitations', 'method', 'workshop'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** They go on after the sections; here too a letter never moves, and P was H2's on papers before. */
export const attachmentLetters = {
  taskCards: 'M',
  invitations: 'N',
  method: 'O',
  workshop: 'Q',
} as const satisfies Record<AttachmentKind, string>
