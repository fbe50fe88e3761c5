import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './examples.module.css'
import type { ExamplesOfPage } from './examples-context.ts'

/** Puts all examples of the project away, or brings them back. */
export function HideExamples({ page }: { page: ExamplesOfPage }) {
  const { example } = useWords().form
  return (
    <Button variant="text" className={styles.quiet} onClick={() => page.onHidden(!page.isHidden)}>
      {page.isHidden ? example.bringBack : example.hide}
    </Button>
  )
}
