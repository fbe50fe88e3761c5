import { subjectOf } from '#app/project/frame/said-of-change.ts'
import { withLeftBehind } from '#core/merge/left-behind.ts'
import type { Project } from '#core/project/project.ts'
import { allChanges } from '#core/project/what-changed.ts'
import { privateNoteCount } from '#core/questions/off-paper.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { screenTitle } from '#i18n/place-words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './join-dialog.module.css'
import { namesIn, valueWords } from './value-words.ts'

/** What the project in the browser and that in a file do not have in common, part by part. */
export function Differences({ here, file }: { here: Project; file: Project }) {
  const words = useWords()
  const whole = withLeftBehind(file, here)
  const changes = allChanges(here, whole)
  const pages = [...Map.groupBy(changes, ({ on }) => on)]
  const notes = privateNoteCount(whole.answers) - privateNoteCount(file.answers)
  const remarks = whole.remarks.length - file.remarks.length
  const { stays } = words.joining
  return (
    <>
      {notes > 0 && <p className={styles.quiet}>{stays.notes(notes)}</p>}
      {remarks > 0 && <p className={styles.quiet}>{stays.remarks(remarks)}</p>}
      {changes.length > 0 && (
        <Disclosure summary={words.joining.differences(changes.length)}>
          {pages.map(([on, onPage]) => (
            <section key={on ?? ''}>
              {on && <h3 className={styles.page}>{screenTitle(words, on)}</h3>}
              <ul className={styles.differences}>
                {onPage.map((change) => (
                  <Difference
                    key={`${change.kind} ${change.path.join('.')}`}
                    change={change}
                    here={here}
                    file={whole}
                  />
                ))}
              </ul>
            </section>
          ))}
        </Disclosure>
      )}
    </>
  )
}

function Difference(props: {
  change: ReturnType<typeof allChanges>[number]
  here: Project
  file: Project
}) {
  const { change, here, file } = props
  const words = useWords()
  const { language } = useShell()
  const { joining } = words
  const { kind, path, rows } = change
  const said = (value: unknown, project: Project) =>
    valueWords(namesIn(value, project), path, { words, language: project.language })
  const names = rows.map(({ name }) => shownName(name, words.frame.travel.row)).join(', ')
  const [inBrowser, inFile] =
    kind === 'changed'
      ? [said(change.before, here), said(change.after, file)]
      : kind === 'came'
        ? [joining.none, names]
        : [names, joining.none]
  const row = kind === 'changed' ? rows[0]?.name : undefined
  const lang = (project: Project) => (project.language === language ? undefined : project.language)
  return (
    <li>
      <p className={styles.subject}>
        <span>{subjectOf(change, words)}</span>{' '}
        {row && (
          <span className={styles.quiet} lang={lang(file)}>
            {row}
          </span>
        )}
      </p>
      <dl className={styles.sides}>
        <div>
          <dt>{joining.here}</dt>
          <dd lang={lang(here)}>{inBrowser}</dd>
        </div>
        <div>
          <dt>{joining.inFile}</dt>
          <dd lang={lang(file)}>{inFile}</dd>
        </div>
      </dl>
    </li>
  )
}
