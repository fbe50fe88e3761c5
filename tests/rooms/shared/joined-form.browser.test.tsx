import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const long = 'x'.repeat(20_001)
const sign = (id: string, text: string) => ({ id, sign: text, measure: '', now: '', goal: '' })

function open() {
  const room = fakeRoom(
    withProblem(fullAnswers, { success: [sign('s1', 'Flere kommer'), sign('s2', 'Roligere')] }),
  )
  renderPage(
    <PartForm room={room} part={formParts.problem}>
      <TextAnswer name="problem.statement" label="Problem" />
      <TextAnswer name="problem.affected" label="Affected" />
      <RowsAnswer
        name="problem.success"
        newRow={() => sign('new', '')}
        rowName={(nth) => `Sign ${nth}`}
        add="Add"
      >
        {(name, nth) => <TextAnswer name={`${name}.sign`} label={`Text ${nth + 1}`} />}
      </RowsAnswer>
    </PartForm>,
    { question: 'problem' },
  )
  const problem = () => room.answers().problem
  return {
    room,
    user: userEvent.setup(),
    problem,
    joined: (change: Partial<Answers['problem']>) =>
      act(() => room.join(withProblem(room.answers(), change))),
  }
}

const withProblem = (answers: Answers, change: Partial<Answers['problem']>): Answers => ({
  ...answers,
  problem: { ...answers.problem, ...change },
})
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label)

it('shows what another window wrote, and lets the field one is in and its caret be', async () => {
  const { room, user, joined, problem } = open()
  const { statement } = problem()
  await user.click(field('Problem'))
  field('Problem').setSelectionRange(2, 4)
  const sent = room.keys.length
  joined({ affected: 'De unge' })
  expect(field('Affected')).toHaveValue('De unge')
  expect(field('Problem')).toHaveFocus()
  expect([field('Problem').selectionStart, field('Problem').selectionEnd]).toEqual([2, 4])
  // Nothing is sent back of it: it is no change of this window's.
  expect(room.keys).toHaveLength(sent)
  await user.keyboard('Ny')
  expect(problem()).toMatchObject({
    statement: `${statement.slice(0, 2)}Ny${statement.slice(4)}`,
    affected: 'De unge',
  })
})

it('goes on in the row one is in when another window puts one before it', async () => {
  const { user, joined, problem } = open()
  await user.click(field('Text 2'))
  joined({ success: [sign('s0', 'Før'), ...problem().success] })
  expect(screen.getAllByRole('group').map(({ textContent }) => textContent)).toHaveLength(3)
  expect(field('Text 3')).toHaveFocus()
  await user.keyboard(' nætter')
  expect(problem().success.map((row) => row.sign)).toEqual([
    'Før',
    'Flere kommer',
    'Roligere nætter',
  ])
  await user.click(within(screen.getByRole('group', { name: 'Sign 1' })).getByRole('button'))
  expect(problem().success.map(({ id }) => id)).toEqual(['s1', 's2'])
})

it('keeps a text that is too long where it stands, also when its row moves', async () => {
  const { user, joined, problem } = open()
  await user.click(field('Text 2'))
  await user.paste(long)
  const [first] = problem().success
  const rows = [sign('s0', 'Før'), ...(first ? [first] : []), sign('s2', 'Meget roligere')]
  joined({ success: rows, affected: 'De unge' })
  expect(field('Text 3').value).toHaveLength('Roligere'.length + long.length)
  expect(field('Affected')).toHaveValue('De unge')
  expect(problem().success.map((row) => row.sign)).toEqual([
    'Før',
    'Flere kommer',
    'Meget roligere',
  ])
  await user.clear(field('Text 3'))
  await user.type(field('Text 3'), 'Rolig')
  expect(problem().success.map((row) => row.sign)).toEqual(['Før', 'Flere kommer', 'Rolig'])
})
