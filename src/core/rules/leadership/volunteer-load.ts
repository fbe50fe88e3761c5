import { folded } from '#core/folded.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { type Because, because } from '#core/rules/facts/because.ts'

/** One who holds most of the nine tasks of leading volunteers. */
export interface VolunteerLoad {
  /** As it is written in the table. */
  readonly holder: string
  readonly tasks: readonly Code<'volunteerTask'>[]
  readonly because: readonly Because[]
}

/** So many of the nine are most of them: a threshold of our own. */
const mostTasks = 6

/**
 * Who holds six or more of the nine tasks; null when no one does. Of what is written for a task,
 * only the part before a colon or comma names who has it.
 */
export function volunteerLoad({ arena }: Answers): VolunteerLoad | null {
  const { volunteerTasks } = arena.roles
  const named = codes.volunteerTask.map((task) => ({
    task,
    holder: holderIn(volunteerTasks[task]),
  }))
  for (const { holder } of named) {
    if (!isFilled(holder)) continue
    const held = named.filter((other) => folded(other.holder) === folded(holder))
    if (held.length < mostTasks) continue
    const tasks = held.map(({ task }) => task)
    return {
      holder,
      tasks,
      because: [
        because(
          'arena.roles',
          [],
          tasks.map((code) => ({ set: 'volunteerTask', code })),
        ),
      ],
    }
  }
  return null
}

const holderIn = (text: string) => (text.split(/[:;,(\n]/u)[0] ?? '').trim().replace(/\.$/u, '')
