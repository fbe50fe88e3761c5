import type { CharterDocument, Section } from './charter-document.ts'

/** From so many sections on a paper has more than four pages, from which on the PDF says what it holds. */
const fewest = 4

/** The sections that a material without pages lists before them, in their order; none of a short paper. */
export const contentsOf = ({ sections }: Pick<CharterDocument, 'sections'>): readonly Section[] =>
  sections.length >= fewest ? sections : []
