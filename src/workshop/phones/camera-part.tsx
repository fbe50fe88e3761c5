import { useRef, useState } from 'react'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { CameraPanel } from './camera-panel.tsx'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'

/** The camera, which is asked for by somebody and goes when they say so. */
export function CameraPart(props: {
  phones: PhonesAtHand
  onAdded: (added: readonly Idea[]) => void
}) {
  const { camera } = useWords().phones.receive
  const [isOpen, show] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    show(false)
    opener.current?.focus()
  }
  return (
    <fieldset
      className={styles.camera}
      aria-label={camera.group}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) close()
      }}
    >
      <Button ref={opener} icon="image" aria-expanded={isOpen} onClick={() => show(!isOpen)}>
        {camera.open}
      </Button>
      {isOpen && <CameraPanel {...props} onClose={close} />}
    </fieldset>
  )
}
