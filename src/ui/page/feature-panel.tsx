import { type ReactNode, useId } from 'react'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './feature-panel.module.css'

export type FeatureLink = {
  href: string
  title: ReactNode
  text?: ReactNode | undefined
  /** Something to do about it here and now. */
  action?: { label: string; onClick: () => void } | undefined
}

export type FeaturePanelProps = {
  heading: string
  headingLevel?: HeadingLevel | undefined
  links: readonly FeatureLink[]
  children?: ReactNode | undefined
}

/** The dark panel: the few links that matter most, each perhaps with something to do about it at once. */
export function FeaturePanel({ heading, headingLevel = 2, links, children }: FeaturePanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <Heading level={headingLevel} id={id}>
        {heading}
      </Heading>
      {links.length > 0 && (
        <ol className={styles.list}>
          {links
            .map((link, place) => ({ ...link, key: `${link.href} ${place}` }))
            .map((link) => (
              <li key={link.key}>
                <a href={link.href} className={styles.link}>
                  <span>
                    <span className={styles.title}>{link.title}</span>
                    {link.text && <span className={styles.text}>{link.text}</span>}
                  </span>
                  <Icon name="arrow-right" />
                </a>
                {link.action && (
                  <Button
                    variant="text"
                    icon="plus"
                    className={styles.action}
                    onClick={link.action.onClick}
                    spoken={
                      <>
                        <span>{`${link.action.label}: `}</span>
                        <span>{link.title}</span>
                      </>
                    }
                  >
                    {link.action.label}
                  </Button>
                )}
              </li>
            ))}
        </ol>
      )}
      {children && <div className={styles.more}>{children}</div>}
    </section>
  )
}
