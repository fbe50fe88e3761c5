import { useEffect, useMemo, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import { type Gathered, inParts } from '#core/workshop/phones/gathered.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { Button } from '#ui/button.tsx'
import { CodePicture } from '#ui/code-picture.tsx'
import { CopyField } from '#ui/form/copy-field.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Row } from '#ui/page/layout.tsx'
import styles from './phones.module.css'

/** How an answer is made ready to be read by others. */
export interface ShowMeans {
  readonly codeOf: (text: string) => { readonly size: number; readonly path: string }
  /** Null where it is more than an address holds. */
  readonly linkTo: (from: Gathered) => string | null
  readonly saveAsFile: (text: string, name: string) => void
}

/** An answer as codes, and as a link and a file that do as well. */
export function ShownAnswer(props: {
  words: PhoneMessages
  means: ShowMeans
  shown: Gathered
  onEdit: () => void
  onRemove: () => void
}) {
  const { words, means, shown, onEdit, onRemove } = props
  const { codeOf, linkTo, saveAsFile } = means
  const links = useMemo(() => {
    const each = inParts(shown, (part) => linkTo(part) !== null) ?? []
    return each.flatMap((part) => linkTo(part) ?? [])
  }, [linkTo, shown])
  const codes = useMemo(() => {
    const inCode = (part: Gathered) => {
      const link = linkTo(part)
      return link !== null && link.length <= limits.codeLetters
    }
    return inParts(shown, inCode)?.map((part) => codeOf(linkTo(part) ?? '')) ?? []
  }, [codeOf, linkTo, shown])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.phone}>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {words.shown.title}
      </Heading>
      <Codes words={words.shown} codes={codes} />
      <CopyField value={links.join(' ')} words={words.shown}>
        <Button
          icon="download"
          onClick={() => saveAsFile(links.join('\n'), nameOfFile(words.shown, shown))}
        >
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

/** Says where it is from: whoever leads gets one from each table. */
function nameOfFile({ fileName, tableInName }: PhoneMessages['shown'], shown: Gathered) {
  const [first, ...others] = shown
  const table = others.every((each) => each.table === first?.table) && first?.table
  return `${fileName}${table ? `-${tableInName}-${table}` : ''}.txt`
}

/** One code at a time: a camera that sees two reads either. */
function Codes(props: {
  words: PhoneMessages['shown']
  codes: readonly ReturnType<ShowMeans['codeOf']>[]
}) {
  const { words, codes } = props
  const { say } = useAnnounce()
  const [nth, show] = useState(0)
  const code = codes[nth]
  if (!code) return <p>{words.tooLong}</p>
  if (codes.length === 1)
    return (
      <>
        <p>{words.help}</p>
        <CodePicture {...code} label={words.picture} />
      </>
    )
  const which = words.which(nth + 1, codes.length)
  const next = (nth + 1) % codes.length
  return (
    <>
      <p>{words.severalHelp(codes.length)}</p>
      <CodePicture {...code} label={`${words.picture}. ${which}`} />
      <div className={styles.more}>
        <Button
          icon="arrow-right"
          onClick={() => {
            show(next)
            say(words.which(next + 1, codes.length))
          }}
        >
          {words.next}
        </Button>
        <strong>{which}</strong>
      </div>
    </>
  )
}
