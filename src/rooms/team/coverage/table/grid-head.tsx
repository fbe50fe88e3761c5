import { memo } from 'react'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './coverage-grid.module.css'
import type { Gap } from './grid-window.ts'

const groupIcons = {
  politicians: 'scale',
  administration: 'building',
  staff: 'wrench',
  users: 'user',
  citizens: 'users',
  volunteers: 'hand-heart',
  associations: 'handshake',
  business: 'store',
  otherPublic: 'landmark',
  knowledge: 'school',
} as const satisfies Record<Code<'group'>, IconName>

interface GridHeadProps {
  readonly actors: readonly Actor[]
  readonly columns: readonly (number | Gap)[]
}

/** The names of the actors, over the drawn columns. */
export const GridHead = memo(function GridHead({ actors, columns }: GridHeadProps) {
  const { figures, team } = useWords()
  const lang = useTypedLanguage()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} className={styles.needHead}>
          {team.coverage.need}
        </th>
        {columns.map((part) => {
          if (typeof part !== 'number') return <td key={`gap ${part.from}`} aria-hidden="true" />
          const actor = actors[part]
          if (!actor) return null
          return (
            <th key={actor.id} scope="col" aria-colindex={part + 2} data-actor="">
              <div className={styles.headWords}>
                {actor.group && (
                  <span className={styles.group}>
                    <Icon name={groupIcons[actor.group]} />
                    <span>{figures.groups[actor.group]}</span>
                  </span>
                )}
                <span className={styles.actorName} lang={lang}>
                  {actor.name}
                </span>
              </div>
            </th>
          )
        })}
        <th scope="col" aria-colindex={actors.length + 2} className={styles.statusHead}>
          {team.coverage.isCovered}
        </th>
      </tr>
    </thead>
  )
})
