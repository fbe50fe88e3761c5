import { subjectOf } from '#app/project/frame/said-of-change.ts'
import type { Change } from '#core/versions/all-changes.ts'
import { wordDiff } from '#core/versions/word-diff.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './changes.module.css'
import { toldValues } from './told-values.ts'

/** What is said of the two projects: which of them has what. */
export type ChangeWords = Pick<ProjectMessages['history']['compare'], 'rows' | 'came' | 'went'>

/**
 * One change: in which field, and for whom, then what went and what came. A field that is called as its page,
 * which stands above, is not named again.
 */
export function ChangeView(props: { change: Change; page: string; said: ChangeWords }) {
  const { change, page, said } = props
  const words = useWords()
  const { unnamed } = words.history.compare
  const { kind, rows } = change
  const subject = subjectOf(change, words)
  const isNamed = subject !== page
  const named = rows.filter((row) => row !== '').join(' – ')
  if (kind === 'changed')
    return (
      <>
        <p className={styles.subject}>
          {(isNamed || named === '') && subject}
          {isNamed && named !== '' && ' · '}
          {named !== '' && <Typed>{named}</Typed>}
        </p>
        <Values change={change} said={said} />
      </>
    )
  return (
    <>
      {isNamed && <p className={styles.subject}>{subject}</p>}
      <p className={styles.text}>
        <TypedIn
          sentence={(typed) =>
            said.rows[kind](rows.map((row) => (row === '' ? unnamed : typed(row))).join(', '))
          }
        />
      </p>
    </>
  )
}

function Values({ change, said }: { change: Change; said: ChangeWords }) {
  const words = useWords()
  const lang = useTypedLanguage()
  const values = toldValues(change, words)
  if (values.kind === 'other') return <p className={styles.text}>{words.frame.otherTexts.choice}</p>
  if (values.kind === 'text')
    return (
      <p className={styles.text}>
        {wordDiff(values.before, values.after)
          .map((stretch, place) => ({ ...stretch, place }))
          .map(({ place, kind, text }) => (
            <Mark key={place} kind={kind} text={text} lang={lang} said={said} />
          ))}
      </p>
    )
  const { before, after, isTyped } = values
  const spoken = isTyped ? lang : undefined
  return (
    <p className={styles.text}>
      {before
        .filter((each) => !after.includes(each))
        .map((each) => (
          <Mark key={`went ${each}`} kind="went" text={each} lang={spoken} said={said} />
        ))}
      {after
        .filter((each) => !before.includes(each))
        .map((each) => (
          <Mark key={`came ${each}`} kind="came" text={each} lang={spoken} said={said} />
        ))}
    </p>
  )
}

/** Marked for the eye by colour and line, for the ear by a word. */
function Mark(props: {
  kind: 'same' | 'went' | 'came'
  text: string
  lang: string | undefined
  said: ChangeWords
}) {
  const { kind, text, lang, said } = props
  if (kind === 'same') return <span lang={lang}>{text}</span>
  const Tag = kind === 'went' ? 'del' : 'ins'
  return (
    <Tag className={styles[kind]}>
      <VisuallyHidden>{` ${said[kind]} `}</VisuallyHidden>
      <span lang={lang}>{text}</span>
    </Tag>
  )
}
