import { type MouseEvent, useEffect, useRef } from 'react'
import styles from '#ui/notice.module.css'
import { Notice } from '#ui/notice.tsx'

export type FieldError = { fieldId: string; text: string }

export type ErrorSummaryProps = {
  heading: string
  errors: readonly FieldError[]
}

/** What is wrong, in one place: takes focus when it appears, and leads to each field. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} aria-label={heading}>
      <Notice kind="error" heading={heading} headingLevel={2}>
        <ul className={styles.list}>
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}

/** By hand, because the address belongs to the router: following the link would leave the page. */
function goToField(event: MouseEvent, fieldId: string) {
  event.preventDefault()
  document.getElementById(fieldId)?.focus()
}
