import { use, useEffect } from 'react'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './examples.module.css'
import { ExamplesContext } from './examples-context.ts'

/** Two or three questions the group can ask itself about the page: with the examples where there is a place. */
export function AskYourselves({ page }: { page: PageId }) {
  const { ask: questions } = useWords().pages[page]
  const ask = use(ExamplesContext)?.ask
  useEffect(() => ask?.(questions), [ask, questions])
  return ask ? null : <Questions questions={questions} />
}

/** Folded away under their heading. */
export function Questions({ questions }: { questions: readonly string[] }) {
  const { form } = useWords()
  return (
    <Disclosure summary={form.askYourselves}>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
