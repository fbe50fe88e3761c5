import type { Project } from '#core/project/project.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { Section } from './document/charter-document.ts'
import type { CharterWords } from './document/charter-words.ts'
import { type PaperKind, papers } from './document/papers.ts'
import { withoutRoom } from './document/without-room.ts'
import { termsPassages } from './sections/terms-section.ts'

/**
 * The section on the terms of the agreement as a paper of that kind prints it, cut down to some fields.
 * Without blocks where nothing is written in them: they are then left out of the paper as well.
 */
export function termsExcerpt(
  project: Project,
  words: CharterWords,
  { paper, fields }: { readonly paper: PaperKind; readonly fields: readonly FieldId[] },
): Section {
  const blocks = termsPassages({ project, words })
    .filter(({ field, isAnswered }) => isAnswered && field !== null && fields.includes(field))
    .flatMap((passage) => passage.blocks)
  return {
    letter: 'H2',
    heading: words.sections.H2,
    question: 'arena',
    blocks: papers[paper].hasRoomToWrite ? blocks : withoutRoom(blocks),
  }
}
