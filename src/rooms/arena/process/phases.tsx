import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import styles from './phases.module.css'

/** When each phase is, what happens in it, and what comes out of it. */
export function Phases() {
  const words = useWords()
  return (
    <div className={styles.phases}>
      {codes.phase.map((phase, index) => {
        const name = `arena.process.phases.${index}`
        return (
          <fieldset key={phase} className={styles.phase}>
            <legend>{words.codes.phase[phase].name}</legend>
            <p className={styles.text}>{words.codes.phase[phase].text}</p>
            <div className={styles.fields}>
              <TextAnswer name={`${name}.when`} look="line" label={words.arena.when} />
              <TextAnswer name={`${name}.what`} rows={2} label={words.arena.what} />
              <TextAnswer name={`${name}.product`} rows={2} label={words.arena.product} />
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
