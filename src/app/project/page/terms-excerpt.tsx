import '#ui/document-font.css'
import { useMemo } from 'react'
import { useDebouncedProject } from '#app/project/open/use-debounced-project.ts'
import { termsExcerpt } from '#core/charter/terms-excerpt.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { ExcerptView } from '#renderers/preview/excerpt/excerpt-view.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { paperChoices } from '#storage/paper-choices.ts'

interface TermsExcerptProps {
  readonly room: Room
  readonly fields: readonly FieldId[]
}

/** What the paper last chosen prints of some fields of the agreement. */
export function TermsExcerpt({ room, fields }: TermsExcerptProps) {
  const words = useWords()
  const { language } = useShell()
  const project = useDebouncedProject(room)
  const { paper } = useMemo(() => paperChoices(project.id).read(), [project.id])
  const spoken = useMemo(() => charterWords(words, language), [words, language])
  const section = useMemo(
    () => termsExcerpt(project, spoken, { paper, fields }),
    [project, spoken, paper, fields],
  )
  return <ExcerptView section={section} language={language} contentLanguage={project.language} />
}
