import { type ReactNode, useId } from 'react'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './feature-panel.module.css'

export type FeatureStep = {
  href: string
  title: ReactNode
  text?: ReactNode | undefined
}

export type FeaturePanelProps = {
  heading: string
  headingLevel?: HeadingLevel | undefined
  steps: readonly FeatureStep[]
  children?: ReactNode | undefined
}

/** The dark panel: the few next steps that matter most. */
export function FeaturePanel({ heading, headingLevel = 2, steps, children }: FeaturePanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <Heading level={headingLevel} id={id}>
        {heading}
      </Heading>
      {steps.length > 0 && (
        <ol className={styles.list}>
          {steps
            .map((step, place) => ({ ...step, key: `${step.href} ${place}` }))
            .map((step) => (
              <li key={step.key}>
                <a href={step.href} className={styles.link}>
                  <span>
                    <span className={styles.title}>{step.title}</span>
                    {step.text && <span className={styles.text}>{step.text}</span>}
                  </span>
                  <Icon name="arrow-right" />
                </a>
              </li>
            ))}
        </ol>
      )}
      {children && <div className={styles.more}>{children}</div>}
    </section>
  )
}
