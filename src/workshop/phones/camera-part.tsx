import { useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { CameraPanel } from './camera-panel.tsx'
import styles from './phones.module.css'
import type { CodeReaderAtHand } from './phones-at-hand.ts'
import type { Receiver } from './use-receiving.ts'

/** The camera, which is asked for by somebody and goes when they say so. */
export function CameraPart(props: { receiver: Receiver; openReader: () => CodeReaderAtHand }) {
  const { camera } = props.receiver.words
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
