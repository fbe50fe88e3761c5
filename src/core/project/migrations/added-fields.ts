import { withAdded, within } from './within.ts'

/** What version 2 did not ask, by the part of the answers it stands in, and how it stands unanswered. */
const added: readonly (readonly [part: readonly string[], unanswered: object])[] = [
  [['start'], { answeredBy: [] }],
  [['problem', 'openness'], { chosenBy: null }],
  [['problem', 'purpose'], { wantedBy: null }],
  [['arena', 'mandate'], { givenBy: null }],
  [['arena', 'process'], { fixedBy: null }],
  [
    ['arena'],
    {
      costs: [],
      time: { begins: '', ends: '', review: '' },
      politics: { policy: '', committee: '', approver: '', approval: '' },
      communication: '',
      safeguards: { settled: [], note: '' },
      ending: { notice: '', text: '' },
      risks: [],
      boundary: '',
    },
  ],
]
const addedToRows: typeof added = [
  [['team', 'actors'], { side: null, contact: '' }],
  [['problem', 'success'], { now: '', goal: '' }],
]

/**
 * To version 3: fields that were not asked before are there, unanswered. What is not as version 2 had
 * it stays, for the schema to say where.
 */
export function addedFields(project: unknown): unknown {
  const withParts = added.reduce<unknown>(
    (before, [part, unanswered]) =>
      within(before, ['answers', ...part], (value) => withAdded(value, unanswered)),
    project,
  )
  return addedToRows.reduce<unknown>(
    (before, [list, unanswered]) =>
      within(before, ['answers', ...list], (rows) =>
        Array.isArray(rows) ? rows.map((row) => withAdded(row, unanswered)) : rows,
      ),
    withParts,
  )
}
