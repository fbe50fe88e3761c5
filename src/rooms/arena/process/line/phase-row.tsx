import { useId } from 'react'
import { type Code, codes } from '#core/questions/codes.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import { Spoken } from '#ui/button.tsx'
import type { Wrap } from '#ui/form/typed-in.tsx'
import styles from './phase-actors.module.css'

interface PhaseRowProps {
  readonly actor: Actor
  readonly name: string
  readonly onPhases: (phases: readonly Code<'phase'>[]) => void
}

/** One actor's phases, and all of them at once. */
export function PhaseRow({ actor: { phases }, name, onPhases }: PhaseRowProps) {
  const words = useWords()
  const { who } = words.arena
  const id = useId()
  const isAll = phases.length === codes.phase.length
  const toggle = (phase: Code<'phase'>) =>
    onPhases(phases.includes(phase) ? phases.filter((each) => each !== phase) : [...phases, phase])
  const named = (typed: Wrap) => shownName(name, words.arena.unnamed, typed)
  const spoken = (part: string, sentence: (typed: Wrap) => string) => (
    <Spoken id={`${id}-${part}`}>
      <TypedIn sentence={sentence} />
    </Spoken>
  )
  return (
    <tr>
      <th scope="row">
        <TypedName name={name} otherwise={words.arena.unnamed} />
      </th>
      {codes.phase.map((phase) => (
        <td key={phase}>
          <label className={styles.cell}>
            <input
              type="checkbox"
              aria-labelledby={`${id}-${phase}`}
              checked={phases.includes(phase)}
              onChange={() => toggle(phase)}
            />
            <span className={styles.label}>{words.codes.phase[phase].name}</span>
            {spoken(phase, (typed) => who.cell(named(typed), words.codes.phase[phase].name))}
          </label>
        </td>
      ))}
      <td>
        <label className={styles.cell}>
          <input
            ref={(box) => {
              if (box) box.indeterminate = phases.length > 0 && !isAll
            }}
            type="checkbox"
            aria-labelledby={`${id}-all`}
            checked={isAll}
            onChange={() => onPhases(isAll ? [] : codes.phase)}
          />
          <span className={styles.label}>{who.all}</span>
          {spoken('all', (typed) => who.allOf(named(typed)))}
        </label>
      </td>
    </tr>
  )
}
