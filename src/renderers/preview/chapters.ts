import type { Section } from '#core/charter/document/charter-document.ts'

/** The sections a sheet holds: those of one question together, and those that gather. */
export function chapters(sections: readonly Section[]): readonly (readonly Section[])[] {
  const sheets: Section[][] = []
  for (const section of sections) {
    const sheet = sheets.at(-1)
    if (sheet?.[0]?.question === section.question) sheet.push(section)
    else sheets.push([section])
  }
  return sheets
}

/** What links to a section lead to. */
export const anchorOf = ({ letter }: Pick<Section, 'letter'>): string => `section-${letter}`
