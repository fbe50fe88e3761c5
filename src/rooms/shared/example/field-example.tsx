import { use, useState } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ExampleTexts } from '#ui/form/example-texts.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './examples.module.css'
import { ExamplesContext, type GivenExample, useKnown } from './examples-context.ts'
import { HideExamples } from './hide-examples.tsx'

/** The good and the bad example of a field. */
export function FieldExample({ field }: { field: FieldId }) {
  const { name, good, bad } = useWords().fields[field]
  return <AnswerExample of={name} good={good} bad={bad} field={field} />
}

/**
 * A good and a bad example of an answer. Where the page has no room beside its fields, a link to it stands
 * under the field one is in. Its place is kept afterwards, so that nothing moves under the pointer.
 */
export function AnswerExample(props: GivenExample & { field?: FieldId }) {
  const { of, good, bad, field = null } = props
  const { example } = useWords().form
  const page = use(ExamplesContext)
  const id = useKnown(props, field)
  const [isOpen, setOpen] = useState(false)
  const isHere = page === null || page.focused === id
  const [wasHere, setWasHere] = useState(isHere)
  if (isHere && !wasHere) setWasHere(true)
  return (
    <div data-example={id} data-beside={page?.isBeside || undefined} className={styles.under}>
      {wasHere && !page?.isHidden && (
        <div className={isHere || isOpen ? undefined : styles.left}>
          <Disclosure
            summary={
              <>
                <span>{example.show}</span>
                <VisuallyHidden>{example.of(of)}</VisuallyHidden>
              </>
            }
            variant="aside"
            onOpen={setOpen}
          >
            <ExampleTexts
              good={{ label: example.good, text: good }}
              bad={{ label: example.bad, text: bad }}
            />
            {page && <HideExamples page={page} />}
          </Disclosure>
        </div>
      )}
    </div>
  )
}
