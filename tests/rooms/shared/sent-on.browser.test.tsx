import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useController } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { AnswersForm } from '#rooms/shared/answers-form.tsx'
import type { RefusedInForm } from '#rooms/shared/refused-texts.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const long = 'x'.repeat(20_001)
const refusal = /højst rumme 20\.000 tegn/

function Rules() {
  const { field } = useController({ name: 'arena.groundRules' })
  return (
    <button type="button" onClick={() => field.onChange([...field.value, long])}>
      Add
    </button>
  )
}

function open(room = fakeRoom()) {
  const { unmount: leave } = renderPage(
    <AnswersForm room={room} part="arena">
      <Rules />
      <TextAnswer name="arena.anchoring.owner" label="Owner" />
      <TextAnswer name="arena.anchoring.after" label="After" />
    </AnswersForm>,
    { question: 'arena' },
  )
  return { room, leave, user: userEvent.setup(), arena: () => room.answers().arena }
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('a form with a text that is refused', () => {
  it('takes the refusal back as soon as that text is shortened, whatever else is refused', () => {
    const { arena } = open()
    write('Owner', long)
    write('After', long)
    expect(screen.getByLabelText('Owner')).toHaveAccessibleDescription(refusal)
    write('Owner', 'Beredskabet')
    expect(screen.getByLabelText('Owner')).not.toHaveAccessibleDescription(refusal)
    expect(screen.getByLabelText('After')).toHaveAccessibleDescription(refusal)
    expect(arena().anchoring).toMatchObject({ owner: 'Beredskabet', after: '' })
  })

  it('goes on keeping the other fields when nothing was kept in its place before', async () => {
    const { user, arena } = open()
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await user.type(screen.getByLabelText('Owner'), 'Beredskabet')
    expect(arena()).toMatchObject({ groundRules: [''], anchoring: { owner: 'Beredskabet' } })
  })
})

describe('a form that is opened again', () => {
  const owner = { path: 'arena.anchoring.owner', text: long, kept: '' }

  it('shows what was refused in its field, with what it takes, until it is short enough', () => {
    const { room, arena, leave } = open()
    write('Owner', long)
    leave()
    expect(room.refused('arena').read()).toEqual([owner])
    open(room)
    expect(screen.getByLabelText('Owner')).toHaveValue(long)
    expect(screen.getByLabelText('Owner')).toHaveAccessibleDescription(refusal)
    write('After', 'Lauget')
    expect(arena().anchoring).toMatchObject({ owner: '', after: 'Lauget' })
    write('Owner', 'Beredskabet')
    expect(arena().anchoring.owner).toBe('Beredskabet')
    expect(room.refused('arena').read()).toEqual([])
  })

  it('shows it too when the answers were replaced meanwhile', () => {
    const { room } = open()
    write('After', 'Lauget')
    write('Owner', long)
    act(() => void room.undo())
    expect(screen.getByLabelText('After')).toHaveValue('')
    expect(screen.getByLabelText('Owner')).toHaveValue(long)
  })

  it('makes no step to undo of a text that was refused', () => {
    const { room } = open()
    write('Owner', long)
    expect(room.keys).toEqual([])
  })
})

describe('a refused text in a row', () => {
  const signs = (...texts: readonly string[]) => ({
    ...fullAnswers,
    problem: {
      ...fullAnswers.problem,
      success: texts.map((sign) => ({ sign, measure: '' })),
    },
  })
  const inSecond: RefusedInForm = { path: 'problem.success.1.sign', text: long, kept: 'b' }
  const shown = (...texts: readonly string[]) => {
    const room = fakeRoom(signs(...texts))
    room.refused('problem').keep([inSecond])
    renderPage(
      <AnswersForm room={room} part="problem">
        <RowsAnswer
          name="problem.success"
          newRow={() => ({ sign: '', measure: '' })}
          rowName={String}
          add="Add"
        >
          {(name) => <TextAnswer name={`${name}.sign`} label="Sign" />}
        </RowsAnswer>
      </AnswersForm>,
    )
    const fields = screen.queryAllByLabelText<HTMLTextAreaElement>('Sign')
    return { room, texts: fields.map(({ value }) => (value === long ? 'long' : value)) }
  }

  it.each([
    ['stands in its row', ['a', 'b'], ['a', 'long']],
    ['moves with its row', ['b', 'a'], ['long', 'a']],
    ['covers no other row when its own is gone', ['a', 'c'], ['a', 'c']],
  ])('%s', (_, stored, texts) => {
    expect(shown(...stored).texts).toEqual(texts)
  })

  it('waits no longer when its row is gone', () => {
    expect(shown('a').room.refused('problem').read()).toEqual([])
  })
})
