import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Component, type ReactNode } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RejectedInput } from '#rooms/shared/rejected-inputs.ts'
import { useRejection } from '#rooms/shared/rejection.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const long = 'x'.repeat(20_001)
const rejection = /højst rumme 20\.000 tegn/

function Rules() {
  const { field } = useController({ name: 'arena.groundRules' })
  const isRejected = useRejection('arena.groundRules')
  return (
    <button
      type="button"
      onClick={() => field.onChange([...field.value, { id: 'r1', text: long }])}
    >
      {isRejected ? 'Too long' : 'Add'}
    </button>
  )
}

function open(room = fakeRoom()) {
  const { unmount: leave } = renderPage(
    <PartForm room={room} part={formParts.arena}>
      <Rules />
      <TextAnswer name="arena.anchoring.owner" label="Owner" />
      <TextAnswer name="arena.anchoring.after" label="After" />
    </PartForm>,
    { question: 'arena' },
  )
  return { room, leave, user: userEvent.setup(), arena: () => room.answers().arena }
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('a form', () => {
  it('leaves the rest of its part as the objects it was', () => {
    const { room, arena } = open(fakeRoom(fullAnswers))
    const { process, roles, groundRules, mandate } = arena()
    write('Owner', 'Beredskabet')
    expect(arena().anchoring.owner).toBe('Beredskabet')
    for (const [key, value] of Object.entries({ process, roles, groundRules, mandate }))
      expect(Reflect.get(arena(), key), key).toBe(value)
    expect(room.keys).toEqual(['arena.arena.anchoring.owner'])
  })
})

describe('a form with a text that is rejected', () => {
  it('takes the rejection back as soon as that text is shortened, whatever else is rejected', () => {
    const { arena } = open()
    write('Owner', long)
    write('After', long)
    expect(screen.getByLabelText('Owner')).toHaveAccessibleDescription(rejection)
    write('Owner', 'Beredskabet')
    expect(screen.getByLabelText('Owner')).not.toHaveAccessibleDescription(rejection)
    expect(screen.getByLabelText('After')).toHaveAccessibleDescription(rejection)
    expect(arena().anchoring).toMatchObject({ owner: 'Beredskabet', after: '' })
  })

  it('goes on keeping the other fields when nothing was kept in its place before', async () => {
    const { user, arena } = open()
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await user.type(screen.getByLabelText('Owner'), 'Beredskabet')
    expect(arena()).toMatchObject({
      groundRules: [{ id: 'r1', text: '' }],
      anchoring: { owner: 'Beredskabet' },
    })
  })
})

describe('a form that is opened again', () => {
  const owner = { path: 'arena.anchoring.owner', text: long, kept: '' }

  it('shows what was rejected in its field, with what it takes, until it is short enough', () => {
    const { room, arena, leave } = open()
    write('Owner', long)
    leave()
    expect(room.rejected('arena').read()).toEqual([owner])
    open(room)
    expect(screen.getByLabelText('Owner')).toHaveValue(long)
    expect(screen.getByLabelText('Owner')).toHaveAccessibleDescription(rejection)
    write('After', 'Lauget')
    expect(arena().anchoring).toMatchObject({ owner: '', after: 'Lauget' })
    write('Owner', 'Beredskabet')
    expect(arena().anchoring.owner).toBe('Beredskabet')
    expect(room.rejected('arena').read()).toEqual([])
  })

  it('shows it too when the answers were replaced meanwhile', () => {
    const { room } = open()
    write('After', 'Lauget')
    write('Owner', long)
    act(() => void room.undo())
    expect(screen.getByLabelText('After')).toHaveValue('')
    expect(screen.getByLabelText('Owner')).toHaveValue(long)
  })

  it('makes no step to undo of a text that was rejected', () => {
    const { room } = open()
    write('Owner', long)
    expect(room.keys).toEqual([])
  })
})

describe('a rejected text in a row', () => {
  const signs = (...texts: readonly string[]) => ({
    ...fullAnswers,
    problem: {
      ...fullAnswers.problem,
      success: texts.map((sign, place) => ({
        id: `s${place}`,
        sign,
        measure: '',
        now: '',
        goal: '',
      })),
    },
  })
  const inSecond: RejectedInput = { path: 'problem.success.1.sign', text: long, kept: 'b' }
  const shown = (...texts: readonly string[]) => {
    const room = fakeRoom(signs(...texts))
    room.rejected('problem').keep([inSecond])
    renderPage(
      <PartForm room={room} part={formParts.problem}>
        <RowsAnswer
          name="problem.success"
          newRow={() => ({ id: 'new', sign: '', measure: '', now: '', goal: '' })}
          rowName={String}
          add="Add"
        >
          {(name) => <TextAnswer name={`${name}.sign`} label="Sign" />}
        </RowsAnswer>
      </PartForm>,
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
    expect(shown('a').room.rejected('problem').read()).toEqual([])
  })
})

class Boundary extends Component<{ children: ReactNode }, { said: string }> {
  override state = { said: '' }
  static getDerivedStateFromError(error: Error) {
    return { said: error.message }
  }
  override render() {
    return this.state.said === '' ? this.props.children : <p>{this.state.said}</p>
  }
}

/** Puts a value where no control stands: nothing a person can do, but what a faulty form does. */
function Faulty({ name, value }: { name: string; value: unknown }) {
  const { setValue, getValues } = useFormContext()
  const putIn = () => {
    setValue(name, value)
    setValue('arena.anchoring.owner', `${getValues('arena.anchoring.owner')}!`)
  }
  return (
    <button type="button" onClick={putIn}>
      Put in
    </button>
  )
}

describe('a rejection that nothing on the page says', () => {
  afterEach(() => vi.unstubAllEnvs())
  const openFaulty = async (name: string, value: unknown) => {
    const room = fakeRoom()
    renderPage(
      <Boundary>
        <PartForm room={room} part={formParts.arena}>
          <TextAnswer name="arena.anchoring.owner" label="Owner" />
          <Faulty name={name} value={value} />
        </PartForm>
      </Boundary>,
      { question: 'arena' },
    )
    await userEvent.setup().click(screen.getByRole('button', { name: 'Put in' }))
    return room
  }
  const faults = [
    ['at the root, by a value nobody asked for', 'besides', 'more', 'its root'],
    ['of a number without a control', 'arena.size', -1, 'arena.size'],
    ['of a text without a control', 'arena.anchoring.after', long, 'arena.anchoring.after'],
  ] as const

  it.each(faults)('%s, is a crash in development', async (_, name, value, place) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await openFaulty(name, value)
    expect(
      screen.getByText(`The form "arena" cannot keep ${place}, and nobody is told.`),
    ).toBeVisible()
  })

  it.each(faults)(
    '%s, leaves the page standing elsewhere, and is told of',
    async (_, name, value) => {
      vi.stubEnv('DEV', false)
      const room = await openFaulty(name, value)
      expect(screen.getByLabelText('Owner')).toHaveValue('!')
      expect(room.unsaid()).toEqual(['arena'])
      expect(room.keys).toEqual(name === 'besides' ? [] : ['arena.arena.anchoring.owner'])
    },
  )
})
