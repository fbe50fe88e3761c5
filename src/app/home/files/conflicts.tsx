import type { Conflict } from '#core/merge/join-projects.ts'
import { placeOf } from '#core/project/place.ts'
import type { Project } from '#core/project/project.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { placeWords } from '#i18n/place-words.ts'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import styles from './join-dialog.module.css'
import type { Group } from './joining.ts'
import { valueWords } from './value-words.ts'

/** Where the versions of one project say different things, side by side, to be chosen among. */
export function Conflicts(props: {
  group: Group
  name: string
  chosen: readonly number[]
  onChosen: (chosen: readonly number[]) => void
}) {
  const { group, name, chosen, onChosen } = props
  const words = useWords()
  const { language } = useShell()
  const { joining } = words
  if (!group.joined.ok) return null
  const { project, conflicts } = group.joined.value
  if (conflicts.length === 0) return null
  const choose = (nth: number, value: string) =>
    onChosen(conflicts.map((_, place) => (place === nth ? Number(value) : (chosen[place] ?? 0))))
  return (
    <section className={styles.conflicts}>
      <h3 className={styles.page}>{joining.conflicts.heading(conflicts.length)}</h3>
      <p>{joining.conflicts.text}</p>
      {conflicts.map((conflict, nth) => {
        const path = numbered(conflict.path, project)
        const whose = (from: readonly number[]) =>
          from.map((each) => group.files[each] ?? joining.here).join(', ')
        return (
          <ChoiceGroup
            key={conflict.path.join(' ')}
            legend={placeWords(words, placeOf(path, project)) || otherPlace(path, words)}
            name={`${name}-${nth}`}
            options={conflict.values.map(({ value, from }, place) => ({
              value: String(place),
              label: valueWords(value, path, { words, project }),
              lang: project.language === language ? undefined : project.language,
              text: whose(from),
            }))}
            value={String(chosen[nth] ?? 0)}
            onValue={(value: string) => choose(nth, value)}
          />
        )
      })}
    </section>
  )
}

const otherPlace = (path: readonly PropertyKey[], { frame }: ReturnType<typeof useWords>) =>
  path[0] === 'language' ? frame.travel.language : frame.travel.route

/** The keys of rows as their places in the lists. */
function numbered(path: Conflict['path'], project: Project): (string | number)[] {
  let part: unknown = project
  return path.map((key) => {
    if (Array.isArray(part)) {
      const nth = part.findIndex((row) => (row.id ?? row.phase) === key)
      part = part[nth]
      return nth
    }
    part = typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined
    return key
  })
}
