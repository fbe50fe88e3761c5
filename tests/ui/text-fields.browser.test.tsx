import '#ui/theme.css'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TextArea } from '#ui/form/text-area.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { LiveRegions } from '#ui/live-regions.tsx'
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

describe('what is said while someone writes', () => {
  const page = (error?: string) => (
    <LiveRegions>
      <TextArea
        label="Problem"
        softLimit={5}
        counter={counter}
        error={error}
        errorPrefix="Error: "
      />
      <TextField label="Who" />
    </LiveRegions>
  )
  const write = (text: string) => fireEvent.input(area(), { target: { value: text } })
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
  const said = () => screen.getByRole('status').textContent
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is what the counter shows when typing rests, not at every key', () => {
    render(page())
    area().focus()
    write('a')
    pass(1_100)
    write('ab')
    pass(1_100)
    expect(said()).toBe('')
    pass(400)
    expect(said()).toBe('3 left')
  })

  it('is nothing of a field that was left, and nothing that was said before', () => {
    render(page())
    area().focus()
    write('a')
    screen.getByRole('textbox', { name: 'Who' }).focus()
    pass(3_000)
    expect(said()).toBe('')
    area().focus()
    write('ab')
    pass(10_000)
    write('abc')
    write('ab')
    pass(3_000)
    expect(said()).toBe('')
  })

  it('is an error at once, by the name of its field', () => {
    const { rerender } = render(page())
    area().focus()
    rerender(page('Too long.'))
    pass(300)
    expect(screen.getByRole('alert').textContent).toBe('Error: Problem: Too long.')
  })

  it('is not that one may write more where what is written is rejected', () => {
    const { rerender } = render(page())
    area().focus()
    write('far too long')
    rerender(page('Too long.'))
    pass(3_000)
    expect(screen.queryByText('7 over')).toBeNull()
    expect(said()).toBe('')
    rerender(page())
    expect(screen.getByText('7 over')).toBeTruthy()
  })

  it('is no error that stood there when the page opened', () => {
    render(page('Too long.'))
    pass(300)
    expect(screen.getByRole('alert').textContent).toBe('')
  })
})

it('grows with what is written', async () => {
  render(<TextArea label="Problem" />)
  const before = area().clientHeight
  await userEvent.type(area(), 'a{Enter}b{Enter}c{Enter}d{Enter}e{Enter}f')
  expect(area().clientHeight).toBeGreaterThan(before)
})

describe('a text of one line', () => {
  const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Place' })

  it('begins as one line, and shows on more what one cannot', async () => {
    render(<TextArea oneLine label="Place" />)
    const before = line().clientHeight
    expect(before).toBeLessThan(50)
    await userEvent.click(line())
    await userEvent.paste('word '.repeat(100))
    expect(line().clientHeight).toBeGreaterThan(before)
    expect(line().scrollHeight).toBeLessThanOrEqual(line().clientHeight)
  })

  it('takes a line break as a blank, and leaves the caret where it is', async () => {
    const typed = vi.fn<(text: string) => void>()
    render(
      <TextArea
        oneLine
        label="Place"
        defaultValue="at the hall"
        onChange={({ target }) => typed(target.value)}
      />,
    )
    line().focus()
    line().setSelectionRange(7, 11)
    await userEvent.paste('old\nmill\r\nby')
    expect(line().value).toBe('at the old mill by')
    expect(typed.mock.calls.flat().join('')).not.toContain('\n')
    expect(line().selectionStart).toBe(line().value.length)
  })

  it('sends its form by Enter, and has no more to do with it', async () => {
    const sent = vi.fn<(text: string) => void>()
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent(line().value)
        }}
      >
        <TextArea oneLine label="Place" />
      </form>,
    )
    await userEvent.type(line(), 'The hall{Enter}')
    expect(sent.mock.calls).toEqual([['The hall']])
    expect(line().value).toBe('The hall')
  })

  it('leaves what is stored as it is until somebody writes', async () => {
    render(<TextArea oneLine label="Place" defaultValue={'The hall\nor the mill'} />)
    expect(line().value).toBe('The hall\nor the mill')
    await expectAccessible()
  })
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
