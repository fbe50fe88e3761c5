import { Fragment } from 'react'
import { lackingName } from '#app/project/open/lacking-words.ts'
import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import type { Lacking } from '#core/journey/lacking.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { goToField } from './go-to-field.ts'
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
                event.preventDefault()
                goToField(each.field)
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
