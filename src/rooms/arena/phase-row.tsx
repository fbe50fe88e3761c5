import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
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
  const isAll = phases.length === codes.phase.length
  const toggle = (phase: Code<'phase'>) =>
    onPhases(phases.includes(phase) ? phases.filter((each) => each !== phase) : [...phases, phase])
  return (
    <tr>
      <th scope="row">{name}</th>
      {codes.phase.map((phase) => (
        <td key={phase}>
          <label className={styles.cell}>
            <input
              type="checkbox"
              aria-label={who.cell(name, words.codes.phase[phase].name)}
              checked={phases.includes(phase)}
              onChange={() => toggle(phase)}
            />
            <span className={styles.label}>{words.codes.phase[phase].name}</span>
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
            aria-label={who.allOf(name)}
            checked={isAll}
            onChange={() => onPhases(isAll ? [] : codes.phase)}
          />
          <span className={styles.label}>{who.all}</span>
        </label>
      </td>
    </tr>
  )
}
