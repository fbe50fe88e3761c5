import type { Answers } from '#core/questions/answers.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { byWeight, isEmptySeat } from '#core/questions/marks.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedName } from '#rooms/shared/typed.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './coverage-brief.module.css'

/** So many needs and marks of each are seen at a glance. */
const mostNeeds = 10
const mostMarks = 6

/** The needs, the weightiest first, with a mark for each who carries or contributes. */
export function CoverageBrief({ answers }: { answers: Answers }) {
  const { overview, figures, rules } = useWords()
  const { needs, anyMark } = coverageFacts(answers.team)
  if (needs.length === 0) return <p>{overview.figures.noNeeds}</p>
  const sorted = needs.toSorted(
    (one, other) =>
      Number(isEmptySeat(other)) - Number(isEmptySeat(one)) || byWeight(one.need, other.need),
  )
  const rest = needs.length - mostNeeds
  return (
    <>
      <ul className={styles.needs}>
        {sorted.slice(0, mostNeeds).map((row) => {
          const isGap = anyMark && isEmptySeat(row)
          const carriers = row.carriers.length
          const contributors = row.contributors.length
          return (
            <li key={row.need.id} className={isGap ? styles.gap : undefined}>
              <span>
                <TypedName name={row.need.name} otherwise={rules.unnamed.need} />
              </span>
              <span className={styles.marks}>
                {isGap && <Icon name="circle-dashed" />}
                {marksOf(carriers, contributors).map(({ key, isFull }) => (
                  <span key={key} className={isFull ? styles.carries : styles.contributes} />
                ))}
                <VisuallyHidden>
                  {isGap ? figures.table.emptySeat : overview.figures.marks(carriers, contributors)}
                </VisuallyHidden>
              </span>
            </li>
          )
        })}
      </ul>
      {rest > 0 && <p className={styles.more}>{overview.figures.more(rest)}</p>}
    </>
  )
}

const marksOf = (carriers: number, contributors: number) =>
  [
    ...Array.from({ length: carriers }, () => true),
    ...Array.from({ length: contributors }, () => false),
  ]
    .slice(0, mostMarks)
    .map((isFull, key) => ({ key, isFull }))
