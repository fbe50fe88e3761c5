import { expect, it } from 'vitest'
import { summaryRows } from '#app/project/overview/overview-rows.tsx'
import type { Answers } from '#core/questions/answers.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { project as words } from '#i18n/da/project.ts'
import { projectWith } from '../../../core/charter/paper.ts'

const { overview } = words
const lastRow = (answers: Partial<Answers>) => summaryRows(projectWith(answers), words).at(-1)?.text

it('a question without an answer that can be quoted is told as begun, or not', () => {
  expect(lastRow({})).toBe(overview.nothingYet)
  const mandate = { ...emptyArena.mandate, decision: 'decideTogether' as const }
  expect(lastRow({ arena: { ...emptyArena, mandate } })).toBe(overview.begun)
})
