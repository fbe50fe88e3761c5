import { useEffect, useMemo, useRef } from 'react'
import { limits } from '#core/limits.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { Button } from '#ui/button.tsx'
import { CodePicture } from '#ui/code-picture.tsx'
import { CopyField } from '#ui/form/copy-field.tsx'
import { Heading } from '#ui/heading.tsx'
import { Row } from '#ui/page/layout.tsx'
import styles from './phones.module.css'

/** How an answer is made ready to be read by others. */
export interface ShowMeans {
  readonly codeOf: (text: string) => { readonly size: number; readonly path: string }
  readonly linkTo: (from: Contribution) => string
  readonly saveAsFile: (text: string, name: string) => void
}

/** An answer as a code, and as a link and a file that do as well. */
export function ShownAnswer(props: {
  words: PhoneMessages
  means: ShowMeans
  shown: Contribution
  onEdit: () => void
  onRemove: () => void
}) {
  const { words, means, shown, onEdit, onRemove } = props
  const { codeOf, linkTo, saveAsFile } = means
  const link = useMemo(() => linkTo(shown), [linkTo, shown])
  const code = useMemo(
    () => (link.length > limits.codeLetters ? null : codeOf(link)),
    [codeOf, link],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.phone}>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {words.shown.title}
      </Heading>
      <p>{code ? words.shown.help : words.shown.tooLong}</p>
      {code && <CodePicture {...code} label={words.shown.picture} />}
      <CopyField value={link} words={words.shown}>
        <Button icon="download" onClick={() => saveAsFile(link, words.shown.fileName)}>
          {words.shown.file}
        </Button>
      </CopyField>
      <p className={styles.quiet}>{words.shown.after}</p>
      <Row gap="s">
        <Button icon="pencil" onClick={onEdit}>
          {words.shown.edit}
        </Button>
        <Button icon="trash" onClick={onRemove}>
          {words.shown.remove}
        </Button>
      </Row>
    </div>
  )
}
