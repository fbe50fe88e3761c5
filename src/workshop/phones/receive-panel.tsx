import { useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { Heading } from '#ui/heading.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'
import { TakePart } from './take-part.tsx'
import type { Receiver, Receiving } from './use-receiving.ts'

/** Under which a link waits that nobody has sent. */
export const unsentLink = 'ideas.link'

/** Where what the phones answer is taken in. */
export function ReceivePanel(props: {
  phones: PhonesAtHand
  unsent: Unsent
  receiver: Receiver
  receiving: Receiving
}) {
  const { receive } = useWords().phones
  const { phones, unsent, receiver, receiving } = props
  const [link, show] = useState(() => unsent.read(unsentLink))
  return (
    <section className={styles.panel}>
      <Heading level={2}>{receive.title}</Heading>
      <p>{receive.text}</p>
      <TakePart
        receiver={receiver}
        receiving={receiving}
        openReader={phones.openReader}
        link={link}
        onLink={(text) => {
          show(text)
          unsent.keep(unsentLink, text)
        }}
      />
    </section>
  )
}
