import type { ReactNode } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { FieldExample } from '#rooms/shared/field-example.tsx'
import styles from './page-field.module.css'

/**
 * A field that is a whole page, and as wide: its name already stands as the page's title, so here it
 * names the section only.
 */
export function PageField({ field, children }: { field: FieldId; children: ReactNode }) {
  const { name, help } = useWords().fields[field]
  return (
    <section id={`field-${field}`} aria-label={name} className={styles.field}>
      <p className={styles.help}>{help}</p>
      {children}
      <FieldExample field={field} />
    </section>
  )
}
