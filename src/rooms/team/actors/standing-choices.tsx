import { useController } from 'react-hook-form'
import { degrees } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useOptions } from '#rooms/shared/choice-answer.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import styles from './actor-answers.module.css'

/** How an actor stands, in four bars of three. */
export function StandingChoices({ isAlone }: { isAlone: boolean }) {
  const { actors: words } = useWords().team
  const voices = useOptions('voice')
  const relations = useOptions('relation')
  const { field: relation } = useController<Actor, 'relation'>({ name: 'relation' })
  const { field: voice } = useController<Actor, 'voice'>({ name: 'voice' })
  const { clearChoice } = useWords().form
  const text = relations.find(({ value }) => value === relation.value)?.text
  return (
    <div className={styles.choices}>
      <div>
        <Segmented
          legend={words.relation}
          name="relation"
          options={relations.map(({ value, label }) => ({ value, label }))}
          value={relation.value ?? ''}
          onValue={relation.onChange}
          clearLabel={clearChoice}
          onClear={() => relation.onChange(null)}
        />
        {isAlone && text && <p className={styles.note}>{text}</p>}
      </div>
      <DegreeAnswer name="stake" legend={words.stake} />
      <DegreeAnswer name="influence" legend={words.influence} />
      <Segmented
        legend={words.voice}
        name="voice"
        options={voices.map(({ value }) => ({ value, label: words.voiceIs[value] })).reverse()}
        value={voice.value ?? ''}
        onValue={voice.onChange}
        clearLabel={clearChoice}
        onClear={() => voice.onChange(null)}
      />
    </div>
  )
}

/** Little, some or much, which is kept as a number. */
function DegreeAnswer({ name, legend }: { name: 'stake' | 'influence'; legend: string }) {
  const { team, form } = useWords()
  const { field } = useController<Actor, 'stake' | 'influence'>({ name })
  return (
    <Segmented
      legend={legend}
      name={name}
      options={degrees.map((each) => ({
        value: `${each}` as const,
        label: team.actors.degrees[each],
      }))}
      value={field.value === null ? '' : `${field.value}`}
      onValue={(value) => field.onChange(Number(value))}
      clearLabel={form.clearChoice}
      onClear={() => field.onChange(null)}
    />
  )
}
