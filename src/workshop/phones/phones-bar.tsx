import { useState } from 'react'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { AskPanel } from './ask-panel.tsx'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'
import { ReceivePanel, unsentLink } from './receive-panel.tsx'
import { useDroppedContributions } from './use-dropped-contributions.ts'
import { useReceiving } from './use-receiving.ts'
import { useTakeIn } from './use-taken.ts'

/** The ways to ask a room on its phones and to take in what they answer. */
export function PhonesBar(props: {
  phones: PhonesAtHand
  /** Holds a link that was pasted and not taken in. */
  unsent: Unsent
  onAdded: (added: readonly Idea[]) => void
}) {
  const { phones, unsent, onAdded } = props
  const { ask, receive } = useWords().phones
  const receiver = { words: receive, takeIn: useTakeIn(phones), onAdded }
  const receiving = useReceiving(receiver)
  const [open, show] = useState<'ask' | 'receive' | null>(() =>
    unsent.read(unsentLink) === '' ? null : 'receive',
  )
  useDroppedContributions((files) => {
    show('receive')
    void receiving.takeFiles(files)
  })
  const toggle = (panel: 'ask' | 'receive') => () => show(open === panel ? null : panel)
  return (
    <>
      <div className={styles.bar}>
        <Button icon="maximize" aria-expanded={open === 'ask'} onClick={toggle('ask')}>
          {ask.open}
        </Button>
        <Button icon="download" aria-expanded={open === 'receive'} onClick={toggle('receive')}>
          {receive.open}
        </Button>
      </div>
      {open === 'ask' && <AskPanel phones={phones} />}
      {open === 'receive' && <ReceivePanel {...{ phones, unsent, receiver, receiving }} />}
    </>
  )
}
