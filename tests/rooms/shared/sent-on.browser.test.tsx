import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useController } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { AnswersForm } from '#rooms/shared/answers-form.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
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

function open() {
  const room = fakeRoom()
  renderPage(
    <AnswersForm room={room} part="arena">
      <Rules />
      <TextAnswer name="arena.anchoring.owner" label="Owner" />
      <TextAnswer name="arena.anchoring.after" label="After" />
    </AnswersForm>,
    { question: 'arena' },
  )
  return { user: userEvent.setup(), arena: () => room.answers().arena }
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
