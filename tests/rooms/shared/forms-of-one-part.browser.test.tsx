import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { SomeOf } from '#rooms/shared/choice-answer.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const long = 'x'.repeat(20_001)

/** Each page of the wizard has forms and texts that wait of its own. */
const placed = (room: Room): Room => ({ ...room, rejected: fakeRoom().rejected })

function open(room = fakeRoom()) {
  renderPage(
    ['One', 'Other'].map((side) => (
      <section key={side} aria-label={side}>
        <PartForm room={placed(room)} part={formParts.problem}>
          <TextAnswer name="problem.statement" label={`${side} statement`} />
          <TextAnswer name="problem.affected" label={`${side} affected`} />
          <SomeOf name="problem.purpose.main" set="purpose" legend={`${side} purpose`} />
          <RowsAnswer
            name="problem.success"
            newRow={() => ({ id: room.newId(), sign: '', measure: '', now: '', goal: '' })}
            rowName={(place) => `${side} sign ${place}`}
            add={`Add to ${side}`}
          >
            {(name) => <TextAnswer name={`${name}.sign`} label={`${side} text of ${name}`} />}
          </RowsAnswer>
        </PartForm>
      </section>
    )),
    { question: 'problem' },
  )
  return { room, problem: () => room.answers().problem }
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const click = (label: string, choice: number) => {
  const option = screen.getByRole('group', { name: label }).querySelectorAll('input')[choice]
  if (option) fireEvent.click(option)
}
const chosen = (label: string) =>
  [...screen.getByRole('group', { name: label }).querySelectorAll('input')].flatMap(
    ({ checked }, place) => (checked ? [place] : []),
  )
const change = (room: Room, problem: Partial<Answers['problem']>) =>
  act(() => room.change((answers) => ({ ...answers, problem: { ...answers.problem, ...problem } })))

describe('two open forms of one part', () => {
  it('show what is written, chosen and added in the other', () => {
    open()
    write('One statement', 'Vandet stiger')
    write('Other affected', 'Beboerne')
    click('Other purpose', 0)
    fireEvent.click(screen.getByRole('button', { name: 'Add to One' }))
    write('One text of problem.success.0', 'Kældre er tørre')
    expect(screen.getByLabelText('Other statement')).toHaveValue('Vandet stiger')
    expect(screen.getByLabelText('One affected')).toHaveValue('Beboerne')
    expect(chosen('One purpose')).toEqual([0])
    expect(screen.getByLabelText('Other text of problem.success.0')).toHaveValue('Kældre er tørre')
  })

  it('keep what was written in the other when one has a text that is rejected', () => {
    const { problem } = open(fakeRoom(fullAnswers))
    write('One statement', long)
    write('Other affected', 'Beboerne')
    click('One purpose', 2)
    expect(problem().affected).toBe('Beboerne')
    write('One statement', 'Vandet stiger')
    expect(problem()).toMatchObject({ affected: 'Beboerne', statement: 'Vandet stiger' })
  })

  it('leave a rejected text where it stands while the other changes what is kept there', () => {
    open()
    write('One statement', long)
    write('Other statement', 'Vandet stiger')
    expect(screen.getByLabelText('One statement')).toHaveValue(long)
  })

  it('make one step to undo of one change', () => {
    const { room } = open()
    write('One statement', 'Vandet stiger')
    expect(room.keys).toEqual(['problem.problem.statement'])
  })

  it('show what a list of the page changes of their part', () => {
    const { room } = open(fakeRoom(fullAnswers))
    change(room, { statement: 'Vandet stiger', success: [] })
    expect(screen.getByLabelText('One statement')).toHaveValue('Vandet stiger')
    expect(screen.queryByLabelText(/text of/)).toBeNull()
    expect(room.keys).toEqual([''])
  })
})
