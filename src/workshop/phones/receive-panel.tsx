import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { contributionParts } from '#core/workshop/phones/contribution-links.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { Heading } from '#ui/heading.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { Row } from '#ui/page/layout.tsx'
import { CameraPart } from './camera-part.tsx'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'
import { Told } from './told.tsx'
import type { Receiving } from './use-receiving.ts'

/** Under which a link waits that nobody has sent. */
export const unsentLink = 'ideas.link'

/** Where what the phones answer is taken in, and what became of each contribution. */
export function ReceivePanel(props: {
  phones: PhonesAtHand
  unsent: Unsent
  receiving: Receiving
  onAdded: (added: readonly Idea[]) => void
}) {
  const { receive } = useWords().phones
  const { unsent, receiving } = props
  const { told, tell, take, takeFiles } = receiving
  const [link, show] = useState(() => unsent.read(unsentLink))
  const files = useRef<HTMLInputElement>(null)

  const write = (text: string) => {
    show(text)
    unsent.keep(unsentLink, text)
  }
  /** True where something in it could be looked at. */
  const takeFrom = async (text: string) => {
    const parts = contributionParts(text)
    if (text.length > limits.contributionFileBytes || parts.length > limits.contributionsAtOnce)
      tell([receive.tooLarge])
    else if (parts.length === 0) tell([receive.noLink])
    else return take(parts)
    return false
  }
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (await takeFrom(link)) write('')
  }
  const onFiles = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])]
    target.value = ''
    if (chosen.length > 0) await takeFiles(chosen)
  }
  return (
    <section className={styles.panel}>
      <Heading level={2}>{receive.title}</Heading>
      <p>{receive.text}</p>
      <CameraPart phones={props.phones} onAdded={props.onAdded} />
      <form onSubmit={(event) => void onSubmit(event)}>
        <TextArea
          oneLine
          label={receive.link}
          help={receive.linkHelp}
          spellCheck={false}
          value={link}
          onChange={({ target }) => write(target.value)}
        />
        <Row gap="s" className={styles.bar}>
          <Button type="submit" icon="plus">
            {receive.take}
          </Button>
          <Button icon="folder-open" onClick={() => files.current?.click()}>
            {receive.files}
          </Button>
        </Row>
      </form>
      <input
        ref={files}
        hidden
        multiple
        type="file"
        accept=".txt,text/plain"
        aria-label={receive.files}
        onChange={(event) => void onFiles(event)}
      />
      <Told lines={told} />
    </section>
  )
}
