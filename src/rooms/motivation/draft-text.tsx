import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { useCopy } from '#rooms/shared/use-copy.ts'
import { Button } from '#ui/button.tsx'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'
import { Panel } from '#ui/page/panel.tsx'
import styles from './drafts.module.css'

interface DraftTextProps {
  readonly heading: string
  /** Why it is this kind of text. */
  readonly why?: string | undefined
  /** Names the button when several stand on the page. */
  readonly copyName: (typed: Wrap) => string
  readonly paragraphs: (typed: Wrap) => readonly string[]
}

/** A text to read and to take along. */
export function DraftText({ heading, why, copyName, paragraphs }: DraftTextProps) {
  const { drafts: words } = useWords().motivation
  const { shown, copy } = useCopy()
  return (
    <Panel heading={heading} headingLevel={3} intro={why}>
      <div ref={shown} className={styles.paragraphs}>
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
        onClick={() => void copy(paragraphs(asItIs).join('\n\n'))}
      >
        {words.copy}
      </Button>
    </Panel>
  )
}
