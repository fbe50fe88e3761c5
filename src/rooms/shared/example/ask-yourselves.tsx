import { use, useEffect } from 'react'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ShowLarge } from '#rooms/shared/large/show-large.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { LargeTexts } from '#ui/page/large-layer.tsx'
import styles from './examples.module.css'
import { ExamplesContext } from './examples-context.ts'

/** Two or three questions the group can ask itself about the page: with the examples where there is a place. */
export function AskYourselves({ page }: { page: PageId }) {
  const ask = use(ExamplesContext)?.ask
  useEffect(() => ask?.(page), [ask, page])
  return ask ? null : <Questions page={page} />
}

/** Folded away under their heading. */
export function Questions({ page }: { page: PageId }) {
  const { form, pages } = useWords()
  const { title, ask } = pages[page]
  return (
    <Disclosure summary={form.askYourselves}>
      <ul className={styles.questions}>
        {ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <ShowLarge
        variant="link"
        title={title}
        name={form.askYourselves}
        meta={form.askYourselves}
        large={{ kind: 'questions', page }}
      >
        <LargeTexts texts={ask} />
      </ShowLarge>
    </Disclosure>
  )
}
