import { useRef } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './drafts.module.css'

interface DraftTextProps {
  readonly heading: string
  /** Names the button when several stand on the page. */
  readonly copyName: (typed: Wrap) => string
  readonly paragraphs: (typed: Wrap) => readonly string[]
}

/** A text to read and to take along. */
export function DraftText({ heading, copyName, paragraphs }: DraftTextProps) {
  const { drafts: words } = useWords().motivation
  const { say } = useAnnounce()
  const text = useRef<HTMLDivElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(paragraphs(asItIs).join('\n\n'))
      say(words.copied)
    } catch {
      // No clipboard, or no leave to use it: as from a file on disk, or in a locked-down browser.
      if (text.current) getSelection()?.selectAllChildren(text.current)
      say(words.selected)
    }
  }
  return (
    <Panel heading={heading} headingLevel={3}>
      <div ref={text} className={styles.paragraphs}>
        {paragraphs(asItIs).map((paragraph, place) => (
          <p key={paragraph}>
            <TypedIn sentence={(typed) => paragraphs(typed)[place] ?? ''} />
          </p>
        ))}
      </div>
      <Button
        variant="small"
        icon="copy"
        spoken={<TypedIn sentence={copyName} />}
        onClick={() => void copy()}
      >
        {words.copy}
      </Button>
    </Panel>
  )
}
