import { Fragment } from 'react'
import { lackingName } from '#app/project/open/lacking-words.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import type { Lacking } from '#core/journey/lacking.ts'
import type { FieldId } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './page-lacks.module.css'

/** What a page lacks, each with the way to its field. */
export function PageLacks({ page, lacking }: { page: PageId; lacking: readonly Lacking[] }) {
  const words = useWords()
  const id = useProject((state) => state.project.id)
  return (
    <span className={styles.lacks}>
      <Icon name="circle-dashed" />
      <span>
        <span>{words.frame.lackingHere}</span>{' '}
        {lacking.map((each, place) => (
          <Fragment key={each.field}>
            {place > 0 && <span>{' · '}</span>}
            <a
              href={address(paths.page(id, page))}
              onClick={(event) => {
                const control = controlOf(each.field)
                if (!control) return
                event.preventDefault()
                control.focus({ preventScroll: true })
                control.scrollIntoView({ block: 'center' })
              }}
            >
              {lackingName(each, words)}
            </a>
          </Fragment>
        ))}
      </span>
    </span>
  )
}

/** The first control of a field: of one text it is named after the field, of several they stand in its section. */
function controlOf(field: FieldId): HTMLElement | null {
  const section = document.getElementById(`field-${field}`)
  return (
    section?.querySelector<HTMLElement>(':is(input, select, textarea, button):not(:disabled)') ??
    section?.querySelector<HTMLElement>('a[href], summary') ??
    document.querySelector<HTMLElement>(`main [name="${CSS.escape(field)}"]`)
  )
}
