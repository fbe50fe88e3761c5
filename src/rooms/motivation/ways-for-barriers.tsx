import { useFormContext, useWatch } from 'react-hook-form'
import type { Code } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './ways-for-barriers.module.css'

/** Ways of lowering the chosen barriers, each to be put into the text and written on. */
export function WaysForBarriers() {
  const { motivation, codes } = useWords()
  const { setValue, setFocus } = useFormContext()
  const { say } = useAnnounce()
  const barriers: readonly Code<'barrier'>[] = useWatch({ name: 'barriers' })
  const lowering: string = useWatch({ name: 'lowering' })
  const groups = barriers
    .map((barrier) => ({
      barrier,
      ways: codes.barrier[barrier].ways.filter((way) => !lowering.includes(way)),
    }))
    .filter(({ ways }) => ways.length > 0)
  if (groups.length === 0) return null

  const add = (way: string) => {
    setValue('lowering', isFilled(lowering) ? `${lowering.trimEnd()} ${way}` : way)
    setFocus('lowering')
    say(motivation.wayAdded)
  }
  return (
    <div className={styles.ways}>
      <Heading level={3}>{motivation.ways}</Heading>
      {groups.map(({ barrier, ways }) => (
        <div key={barrier}>
          <p className={styles.barrier}>{motivation.waysFor(codes.barrier[barrier].name)}</p>
          <ul className={styles.list}>
            {ways.map((way) => (
              <li key={way}>
                <Button
                  variant="small"
                  icon="plus"
                  aria-label={motivation.addWay(way)}
                  onClick={() => add(way)}
                >
                  {way}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
