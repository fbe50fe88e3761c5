import { positionIn, type Run } from '#core/workshop/run/run.ts'
import { runSheetTimes } from '#core/workshop/run-sheet-times.ts'
import type { Workshop } from '#core/workshop/workshop.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedName } from '#rooms/shared/typed.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './control.module.css'

/** The run sheet, with what is done and where one is. */
export function SheetPart({ workshop, run }: { workshop: Workshop; run: Run | null }) {
  const { run: words, workshop: sheet } = useWords()
  const times = runSheetTimes(workshop)
  const position = run === null ? null : positionIn(workshop.blocks, run)
  const next = position === null ? 0 : (position.next ?? workshop.blocks.length)
  return (
    <section className={styles.part} aria-labelledby="sheet">
      <Heading level={2} id="sheet">
        {words.sheet.heading}
      </Heading>
      <ol className={styles.sheet}>
        {workshop.blocks.map(({ id, what, minutes }, place) => {
          const isNow = place === position?.index
          const isDone = place < next && !isNow
          const begins = times.begins[place] ?? ''
          return (
            <li key={id} aria-current={isNow ? 'step' : undefined}>
              <span className={styles.time}>{times.areOfDay ? sheet.clock(begins) : begins}</span>
              <span className={styles.what}>
                <TypedName name={what} otherwise={sheet.block(place + 1)} />
                {isNow && <span className={styles.mark}>{words.sheet.now}</span>}
              </span>
              {isDone && (
                <>
                  <Icon name="check" />
                  <VisuallyHidden>{words.sheet.done}</VisuallyHidden>
                </>
              )}
              <span className={styles.minutes}>
                {minutes === null ? sheet.noMinutes : `${minutes} ${sheet.minutesUnit}`}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
