import type { Section } from '#core/charter/document/charter-document.ts'

/** What links to a section lead to. */
export const anchorOf = ({ letter }: Pick<Section, 'letter'>): string => `section-${letter}`
