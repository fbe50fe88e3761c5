import { type ReactNode, useId } from 'react'
import type { Route } from '#core/journey/journey.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import fieldStyles from '#ui/form/field.module.css'
import { Hints } from '#ui/form/hints.tsx'
import { Heading } from '#ui/heading.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { useLacks } from './example/examples-context.ts'
import { FieldExample } from './example/field-example.tsx'
import styles from './field-group.module.css'
import { useFieldHints } from './field-hints.tsx'
import { FieldRemarks } from './field-remarks.tsx'
import { useRemarksDescribed } from './remarks-context.ts'

export const isShown = (field: FieldId, route: Route) => route === 'full' || fields[field].short

/**
 * A field of several controls: its name as a heading, help, the controls, and its example.
 * Where the name already stands as the page's title, it names the section only.
 */
export function FieldGroup(props: {
  field: FieldId
  route: Route
  /** Beneath the help, such as a remark that it is private. */
  note?: ReactNode
  /** Of its heading; null where what stands around it has one that says the same. */
  level?: 2 | 3 | null
  children: ReactNode
}) {
  const { field, route, note, level = 2, children } = props
  const id = useId()
  const { fields: names, pages } = useWords()
  const words = names[field]
  const hints = useFieldHints(field)
  const lacks = useLacks(field)
  const remarked = useRemarksDescribed(field)
  if (!isShown(field, route)) return null
  const hintsId = `${id}-hints`
  const remarkedId = `${id}-remarked`
  const describedBy = [hints.lines.length > 0 && hintsId, remarked && remarkedId].filter(Boolean)
  const isTitle = Object.values(pages).some(({ title }) => title === words.name)
  const hasHeading = level !== null && !isTitle
  return (
    <section
      className={styles.group}
      {...(hasHeading ? { 'aria-labelledby': id } : { 'aria-label': words.name })}
      aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
      id={`field-${field}`}
    >
      <div>
        {hasHeading && (
          <Heading level={level} id={id} className={lacks ? fieldStyles.lacking : undefined}>
            {words.name}
          </Heading>
        )}
        <p className={styles.help}>{words.help}</p>
        {note}
      </div>
      <div className={styles.body}>
        {children}
        <Hints {...hints} id={hintsId} />
        {remarked && <VisuallyHidden id={remarkedId}>{remarked}</VisuallyHidden>}
      </div>
      <FieldRemarks field={field} />
      <FieldExample field={field} />
    </section>
  )
}
