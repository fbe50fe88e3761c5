import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Heading } from '#ui/heading.tsx'
import { type Decision, fieldOf } from './decisions.ts'
import styles from './roles-page.module.css'

interface DecisionSectionProps {
  readonly decision: Decision
  /** Its place in the page, for whoever looks for a field. */
  readonly id: string
  readonly isOpen: boolean
  readonly isLacking: boolean
  /** Shown by someone else than the steps, as when what is in it was undone. */
  readonly onReveal: () => void
  readonly children: ReactNode
}

/**
 * One decision. All of them stay in the page, so that what is being written in one outlives a look at
 * another; when one is opened, focus goes to its heading.
 */
export function DecisionSection(props: DecisionSectionProps) {
  const { decision, id, isOpen, isLacking, onReveal, children } = props
  const words = useWords()
  const headingId = useId()
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasOpen = useRef(isOpen)
  const revealed = useEffectEvent(onReveal)
  useEffect(() => {
    const { current } = section
    const listen = () => revealed()
    current?.addEventListener('beforematch', listen)
    return () => current?.removeEventListener('beforematch', listen)
  }, [])
  useEffect(() => {
    const { current } = section
    const isFresh = isOpen && !wasOpen.current
    wasOpen.current = isOpen
    if (isFresh && !current?.contains(document.activeElement)) heading.current?.focus()
  }, [isOpen])
  return (
    <section
      ref={section}
      id={id}
      aria-labelledby={headingId}
      hidden={!isOpen}
      data-lacking={isLacking || undefined}
      className={styles.decision}
    >
      <div>
        <Heading level={2} ref={heading} id={headingId} tabIndex={-1} className={styles.title}>
          {words.arena.decisions.titles[decision]}
        </Heading>
        <p className={styles.lead}>{leadOf(decision, words)}</p>
      </div>
      {children}
    </section>
  )
}

function leadOf(decision: Decision, { arena, codes, fields }: ProjectMessages): string {
  if (decision === 'leadership' || decision === 'volunteers') return arena.decisions.leads[decision]
  if (decision === 'rules' || decision === 'power') return fields[fieldOf(decision)].help
  return codes.role[decision].text
}
