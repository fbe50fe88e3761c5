import { address, atField, paths } from '#app/shell/paths.ts'
import type { Project } from '#core/project/project.ts'
import { conversations, isOpen, type Remark } from '#core/project/remarks.ts'
import { fields, isFieldId } from '#core/questions/fields.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDayWritten } from '#rooms/shared/remarks-context.ts'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import styles from './overview-screen.module.css'

/** The remarks nobody has closed, each with the way to its field. Nothing where there are none. */
export function OpenRemarks({ project }: { project: Project }) {
  const { remarks: words } = useWords()
  const open = conversations(project).filter(isOpen)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="remarks" className={styles.part}>
      <h2 id="remarks">{words.overview(open.length)}</h2>
      <ul className={styles.remarks}>
        {open.map(({ first }) => (
          <li key={first.id}>
            <OpenRemark remark={first} projectId={project.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenRemark({ remark, projectId }: { remark: Remark; projectId: string }) {
  const { remarks: words, fields: names } = useWords()
  const { field, row, by, text } = remark
  const day = useDayWritten(remark)
  return (
    <>
      {isFieldId(field) ? (
        <a href={address(atField(paths.page(projectId, fields[field].page), field, row))}>
          {names[field].name}
        </a>
      ) : (
        <span>{words.elsewhere}</span>
      )}{' '}
      <span className={styles.quiet}>
        <TypedIn sentence={(typed) => words.head(shownName(by, words.nobody, typed), day)} />
      </span>
      <p>
        <Typed>{text}</Typed>
      </p>
    </>
  )
}
