import { withAdded, within } from './within.ts'

const nobody = { convener: [], facilitator: [], catalyst: [] }
const inNoPhase = { initiate: nobody, design: nobody, implement: nobody, evaluate: nobody }

/** What version 3 did not ask, by the place it stands in, and how it stands unanswered. */
const added: readonly (readonly [place: readonly string[], unanswered: object])[] = [
  [['answers', 'arena', 'roles'], { perPhase: inNoPhase }],
  [['judgement'], { citizens: { today: null, here: null } }],
  [['document'], { pageOne: { statement: '', open: '', fixed: '', promise: '' } }],
]

/**
 * To version 4: roles may change hands from phase to phase, who signs may be an actor, page one may have
 * short texts of its own, and the citizens of today and of the project are chosen. What is not as
 * version 3 had it stays, for the schema to say where.
 */
export function phasesAndPapers(project: unknown): unknown {
  const withParts = added.reduce<unknown>(
    (before, [place, unanswered]) => within(before, place, (value) => withAdded(value, unanswered)),
    project,
  )
  return within(withParts, ['document', 'signatures'], (rows) =>
    Array.isArray(rows) ? rows.map((row) => withAdded(row, { actor: '' })) : rows,
  )
}
