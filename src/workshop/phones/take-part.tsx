import { type ChangeEvent, type FormEvent, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { Row } from '#ui/page/layout.tsx'
import { CameraPart } from './camera-part.tsx'
import styles from './phones.module.css'
import type { CodeReaderAtHand } from './phones-at-hand.ts'
import { Told } from './told.tsx'
import type { Receiver, Receiving } from './use-receiving.ts'

interface TakePartProps {
  readonly receiver: Receiver
  readonly receiving: Receiving
  readonly openReader: () => CodeReaderAtHand
  /** What was pasted and is not taken in. */
  readonly link: string
  readonly onLink: (text: string) => void
}

/** The ways contributions come in: by a camera, by a link, by files. And what became of each. */
export function TakePart({ receiver, receiving, openReader, link, onLink }: TakePartProps) {
  const { words } = receiver
  const { told, takeText, takeFiles } = receiving
  const files = useRef<HTMLInputElement>(null)

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (await takeText(link)) onLink('')
  }
  const onFiles = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])]
    target.value = ''
    if (chosen.length > 0) await takeFiles(chosen)
  }
  return (
    <>
      <CameraPart receiver={receiver} openReader={openReader} />
      <form onSubmit={(event) => void onSubmit(event)}>
        <TextArea
          oneLine
          label={words.link}
          help={words.linkHelp}
          spellCheck={false}
          value={link}
          onChange={({ target }) => onLink(target.value)}
        />
        <Row gap="s" className={styles.bar}>
          <Button type="submit" icon="plus">
            {words.take}
          </Button>
          <Button icon="folder-open" onClick={() => files.current?.click()}>
            {words.files}
          </Button>
        </Row>
      </form>
      <input
        ref={files}
        hidden
        multiple
        type="file"
        accept=".txt,text/plain"
        aria-label={words.files}
        onChange={(event) => void onFiles(event)}
      />
      <Told lines={told} />
    </>
  )
}
