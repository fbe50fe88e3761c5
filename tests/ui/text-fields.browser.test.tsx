import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { expectAccessible } from './accessible.ts'

const counter = (left: number) => (left < 0 ? `${-left} over` : `${left} left`)
const area = () => screen.getByRole('textbox', { name: 'Problem' })

function description(element: Element) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent)
}

describe('the soft counter', () => {
  it('appears when fewer than 40 characters are left', async () => {
    render(<TextArea label="Problem" softLimit={50} counter={counter} defaultValue="0123456789" />)
    expect(screen.queryByText('40 left')).toBeNull()
    await userEvent.type(area(), 'x')
    expect(description(area())).toEqual(['39 left'])
  })

  it('never stops anyone from writing', async () => {
    render(<TextArea label="Problem" softLimit={5} counter={counter} />)
    await userEvent.type(area(), 'seven c')
    expect(area()).toHaveProperty('value', 'seven c')
    expect(screen.getByText('2 over')).toBeTruthy()
  })

  it('is not a live region', async () => {
    render(<TextArea label="Problem" softLimit={5} counter={counter} />)
    await userEvent.type(area(), 'a')
    expect(screen.getByText('4 left').closest('[aria-live], [role]')).toBeNull()
  })
})

it('grows with what is written', async () => {
  render(<TextArea label="Problem" />)
  const before = area().clientHeight
  await userEvent.type(area(), 'a{Enter}b{Enter}c{Enter}d{Enter}e{Enter}f')
  expect(area().clientHeight).toBeGreaterThan(before)
})

it('tells help, privacy and error in that order', async () => {
  render(
    <TextField
      label="Who asks"
      help="A role."
      note="Only for you"
      noteIcon="lock"
      error="Write a role."
      errorPrefix="Error: "
    />,
  )
  const field = screen.getByRole('textbox', { name: 'Who asks' })
  expect(description(field)).toEqual(['A role.', 'Only for you', 'Error: Write a role.'])
  expect(field.ariaInvalid).toBe('true')
  await expectAccessible()
})

it('takes what a form registers, uncontrolled', async () => {
  function Form() {
    const { register, reset, getValues } = useForm({
      defaultValues: { problem: 'many characters', who: 'me' },
    })
    return (
      <form>
        <TextArea label="Problem" softLimit={20} counter={counter} {...register('problem')} />
        <TextField label="Who" {...register('who')} />
        <button type="button" onClick={() => reset({ problem: '', who: 'you' })}>
          {'Undo'}
        </button>
        <output>{JSON.stringify(getValues())}</output>
      </form>
    )
  }
  render(<Form />)
  expect(area()).toHaveProperty('value', 'many characters')
  expect(screen.getByText('5 left')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(area()).toHaveProperty('value', '')
  expect(screen.getByRole('textbox', { name: 'Who' })).toHaveProperty('value', 'you')
  expect(await screen.findByText('20 left')).toBeTruthy()
})
