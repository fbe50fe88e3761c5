import { subjectOf } from '#app/project/frame/said-of-change.ts'
import type { Change } from '#core/versions/all-changes.ts'
import { wordDiff } from '#core/versions/word-diff.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { toldValues } from './told-values.ts'
import styles from './version-changes.module.css'

/** One change: in which field, and for whom, then what went and what came. */
export function ChangeView({ change }: { change: Change }) {
  const words = useWords()
  const { compare } = words.history
  const { kind, rows } = change
  const subject = subjectOf(change, words)
  if (kind === 'changed')
    return (
      <>
        <p className={styles.subject}>
          {subject}
          {rows.some((row) => row !== '') && (
            <>
              {': '}
              <Typed>{rows.filter((row) => row !== '').join(' – ')}</Typed>
            </>
          )}
        </p>
        <Values change={change} />
      </>
    )
  return (
    <>
      <p className={styles.subject}>{subject}</p>
      <p className={styles.text}>
        <TypedIn
          sentence={(typed) =>
            compare.rows[kind](
              rows.map((row) => (row === '' ? compare.unnamed : typed(row))).join(', '),
            )
          }
        />
      </p>
    </>
  )
}

function Values({ change }: { change: Change }) {
  const words = useWords()
  const lang = useTypedLanguage()
  const values = toldValues(change, words)
  if (values.kind === 'other') return <p className={styles.text}>{words.frame.otherTexts.choice}</p>
  if (values.kind === 'text')
    return (
      <p className={styles.text} lang={lang}>
        {wordDiff(values.before, values.after)
          .map((stretch, place) => ({ ...stretch, place }))
          .map(({ place, kind, text }) => (
            <Mark key={place} kind={kind} text={text} />
          ))}
      </p>
    )
  const { before, after, isTyped } = values
  return (
    <p className={styles.text} lang={isTyped ? lang : undefined}>
      {before
        .filter((each) => !after.includes(each))
        .map((each) => (
          <Mark key={`went ${each}`} kind="went" text={each} />
        ))}
      {after
        .filter((each) => !before.includes(each))
        .map((each) => (
          <Mark key={`came ${each}`} kind="came" text={each} />
        ))}
    </p>
  )
}

/** Marked for the eye by colour and line, for the ear by a word. */
function Mark({ kind, text }: { kind: 'same' | 'went' | 'came'; text: string }) {
  const { compare } = useWords().history
  if (kind === 'same') return <span>{text}</span>
  const Tag = kind === 'went' ? 'del' : 'ins'
  return (
    <Tag className={styles[kind]}>
      <VisuallyHidden>{` ${compare[kind]} `}</VisuallyHidden>
      {text}
    </Tag>
  )
}
