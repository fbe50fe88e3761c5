import { useMemo } from 'react'
import type { Section } from '#core/charter/document/charter-document.ts'
import type { Language } from '#core/languages.ts'
import preview from '#renderers/preview/charter-preview.module.css'
import { type Paper, PaperContext } from '#renderers/preview/paper.ts'
import { SectionView } from '#renderers/preview/section-view.tsx'
import styles from './excerpt-view.module.css'

export interface ExcerptViewProps {
  readonly section: Section
  readonly language: Language
  /** Of what people typed. */
  readonly contentLanguage: Language
}

/** A section by itself, set as on its sheet. Beside what is asked about it: it is not printed there. */
export function ExcerptView({ section, language, contentLanguage }: ExcerptViewProps) {
  const paper: Paper = useMemo(
    () => ({
      typedLanguage: contentLanguage === language ? undefined : contentLanguage,
      topLevel: 2,
      level: 2,
      question: null,
      roomToWrite: '',
      isLargePrint: false,
    }),
    [contentLanguage, language],
  )
  return (
    <PaperContext value={paper}>
      <div className={`${preview.excerpt} ${styles.narrow}`} lang={language}>
        <SectionView section={section} />
      </div>
    </PaperContext>
  )
}
