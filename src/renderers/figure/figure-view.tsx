import { type ReactNode, useId } from 'react'
import type { Figure } from '#core/figures/drawing/figure.ts'
import styles from './figure.module.css'
import { HatchPatterns } from './hatches.tsx'
import { Shapes } from './shapes.tsx'

export interface FigureViewProps {
  figure: Figure
  /** In place of its description, where that is in several languages. */
  description?: ReactNode
  /** Language of most of its description, where it differs from the page's. */
  descriptionLanguage?: string | undefined
  /** Language of what people typed, where it differs from the page's. */
  typedLanguage?: string | undefined
  /** True on the charter's white paper: dark on white in every theme, and printed. */
  onPaper?: boolean
  /** True where it is seen in print only: a printed page has one text for a picture, its name. */
  isPrinted?: boolean
}

/** A figure as a picture with a name and, in its description, all that it shows. */
export function FigureView(props: FigureViewProps) {
  const { figure, typedLanguage, onPaper = false, isPrinted = false } = props
  const { name, width, height, title, description, shapes } = figure
  const id = useId()
  const titleId = `${id}title`
  const descriptionId = `${id}description`
  return (
    <svg
      className={onPaper ? `${styles.figure} ${styles.onPaper}` : styles.figure}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      // In rem: the picture grows with the reader's own size of text.
      style={{ width: `${width / 16}rem` }}
      role="img"
      aria-labelledby={isPrinted ? `${titleId} ${descriptionId}` : titleId}
      aria-describedby={isPrinted ? undefined : descriptionId}
      data-figure={name}
    >
      <title id={titleId}>{title}</title>
      <desc id={descriptionId} lang={props.descriptionLanguage}>
        {props.description ?? description}
      </desc>
      <HatchPatterns shapes={shapes} id={id} />
      <Shapes shapes={shapes} hatchId={id} typedLanguage={typedLanguage} />
    </svg>
  )
}
