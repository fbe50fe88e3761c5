import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { asksWhoFixed } from '#core/questions/follow-ups.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { OneOf } from '#rooms/shared/choice-answer.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './process-design.module.css'

/** How fast the process is, and who has fixed it: folded to a line once it is answered. */
export function ProcessDesign() {
  const { arena, codes } = useWords()
  const process: ArenaAnswers['process'] = useWatch({ name: 'arena.process' })
  const [wasLacking] = useState(process.design === null)
  const { design } = process
  return (
    <Disclosure
      summary={arena.design}
      note={design && <span>{codes.processDesign[design].name}</span>}
      variant="line"
      open={wasLacking}
    >
      <div className={styles.design}>
        <OneOf name="arena.process.design" set="processDesign" legend={arena.design} hideLabel />
        {asksWhoFixed(process) && (
          <OneOf
            name="arena.process.fixedBy"
            set="processFixedBy"
            legend={arena.fixedBy}
            help={arena.fixedByHelp}
          />
        )}
      </div>
    </Disclosure>
  )
}
