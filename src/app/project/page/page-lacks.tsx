import { Fragment } from 'react'
import { goToField } from '#app/project/open/go-to-field.ts'
import { lackingName } from '#app/project/open/lacking-words.ts'
import type { Lacking } from '#core/journey/lacking.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './page-lacks.module.css'

/** What a page lacks, each with the way to its field on this screen, of which `href` is the address. */
export function PageLacks({ href, lacking }: { href: string; lacking: readonly Lacking[] }) {
  const words = useWords()
  return (
    <span className={styles.lacks}>
      <Icon name="circle-dashed" />
      <span>
        <span>{words.frame.lackingHere}</span>{' '}
        {lacking.map((each, place) => (
          <Fragment key={each.field}>
            {place > 0 && <span>{' · '}</span>}
            <a
              href={href}
              onClick={(event) => {
                event.preventDefault()
                goToField({ field: each.field, row: each.actors?.first ?? null })
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
