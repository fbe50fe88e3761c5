import { Fragment, useCallback } from 'react'
import { address, paths } from '#app/shell/paths.ts'
import type { Figure, Space } from '#core/figures/drawing/figure.ts'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import styles from './method-screen.module.css'
import { type MethodSectionId, methodSections, type WorkPlace } from './method-sections.ts'
import { type MethodWords, sectionFigures } from './section-figures.ts'
import { pointsOf } from './section-points.ts'

interface MethodSectionProps {
  readonly id: MethodSectionId
  readonly words: MethodWords
  /** The project one came from. */
  readonly project: string | null
}

export const headingId = (id: MethodSectionId) => `method-${id}`

/** Units of a figure on a printed page. */
const printWidth = 680

/** One section: its text, its figures, and the pages of a project it works in. */
export function MethodSection({ id, words, project }: MethodSectionProps) {
  const { heading, text, after } = words.method.sections[id]
  const place = methodSections.findIndex((section) => section.id === id) + 1
  const { first, second } = sectionFigures[id]
  return (
    <section className={styles.section} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1} className={styles.heading}>
        {words.method.numbered(place, heading)}
      </h2>
      <div className={styles.intro}>
        <Paragraphs texts={text} />
      </div>
      <div className={styles.figures}>
        <Drawn draw={first} words={words} />
        {second && <Drawn draw={second} words={words} />}
      </div>
      <Points id={id} words={words} />
      <div className={styles.rest}>
        <Paragraphs texts={after} />
        <WorksIn id={id} words={words} project={project} />
      </div>
    </section>
  )
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>)

function Points({ id, words }: Omit<MethodSectionProps, 'project'>) {
  const points = pointsOf(id, words)
  if (points.length === 0) return null
  return (
    <ul className={styles.points}>
      {points.map(({ name, text }) => (
        <li key={name}>
          <b>{name}</b>
          <Paragraphs texts={text} />
        </li>
      ))}
    </ul>
  )
}

interface DrawnProps {
  readonly draw: (words: MethodWords, space: Space) => Figure
  readonly words: MethodWords
}

function Drawn({ draw, words }: DrawnProps) {
  const drawn = useCallback(
    (width: number) => draw(words, { width, measure: labelWidth }),
    [draw, words],
  )
  return <FigureInRoom draw={drawn} printWidth={printWidth} />
}

/** Links to the pages of the project one came from; without one their names, and the way to begin. */
function WorksIn({ id, words, project }: MethodSectionProps) {
  const { method } = words
  const places = methodSections.find((section) => section.id === id)?.worksIn ?? []
  return (
    <p className={styles.worksIn}>
      <span>{project === null ? method.inAProject : method.worksIn}</span>{' '}
      {places.map((place, index) => (
        <Fragment key={place}>
          {index > 0 && <span>{`${method.and} `}</span>}
          {project === null ? (
            <span>{method.page(titleOf(place, words))}</span>
          ) : (
            <a href={address(hrefOf(place, project))}>{titleOf(place, words)}</a>
          )}
          <span>{index < places.length - 1 ? ' ' : '. '}</span>
        </Fragment>
      ))}
      {project === null && <a href={address(paths.home)}>{method.begin}</a>}
    </p>
  )
}

const titleOf = (place: WorkPlace, { project }: MethodWords) =>
  place === 'check' ? project.checkScreen.title : project.pages[place].title

const hrefOf = (place: WorkPlace, project: string) =>
  place === 'check' ? paths.check(project) : paths.page(project, place)
