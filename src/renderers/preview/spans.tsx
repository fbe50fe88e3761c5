import type { Span, Text } from '#core/charter/document/charter-document.ts'
import { longWord } from '#ui/long-word.ts'
import styles from './blocks.module.css'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'

/** A text with its looks, and its language where a person wrote in another one. */
export function Spans({ text }: { text: Text }) {
  return placed(text).map(({ key, item }) => <Run key={key} span={item} />)
}

function Run({ span }: { span: Span }) {
  const { typedLanguage } = usePaper()
  const lang = span.typed ? typedLanguage : undefined
  const text = longWord.test(span.text) ? (
    <span className={styles.longWord}>{span.text}</span>
  ) : (
    span.text
  )
  const content = span.href === undefined ? text : <a href={span.href}>{text}</a>
  if (span.strong) return <strong lang={lang}>{content}</strong>
  if (span.strong === false) {
    return (
      <span className={styles.beside} lang={lang}>
        {content}
      </span>
    )
  }
  return <span lang={lang}>{content}</span>
}
