/** The letters of docs/method.md section 9; a letter never moves to another section. */
export const sectionLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const
export type SectionLetter = (typeof sectionLetters)[number]
