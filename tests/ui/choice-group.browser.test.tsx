import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { expectAccessible } from './accessible.ts'

const options = [
  { value: 'circle', label: 'Learning circle', text: 'A few who learn.', good: 'Good when slow' },
  { value: 'council', label: 'Council' },
  { value: 'series', label: 'Series of meetings' },
] as const
type Form = (typeof options)[number]['value']

function Forms({ onValue }: { onValue: (value: Form | undefined) => void }) {
  const [value, setValue] = useState<Form>()
  return (
    <ChoiceGroup
      legend="Form"
      help="Choose what fits."
      name="form"
      variant="card"
      columns={2}
      options={options}
      value={value}
      clearLabel="Clear the choice"
      onValue={(next) => {
        setValue(next)
        onValue(next)
      }}
    />
  )
}

const radio = (name: string) => screen.getByRole('radio', { name })

it('starts with nothing chosen and nothing to clear', async () => {
  render(<Forms onValue={() => {}} />)
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  await expectAccessible()
})

it('chooses with the arrow keys', async () => {
  const onValue = vi.fn()
  render(<Forms onValue={onValue} />)
  radio('Learning circle').focus()
  await userEvent.keyboard(' {ArrowDown}')
  expect(onValue.mock.calls).toEqual([['circle'], ['council']])
})

it('takes the choice back, with focus on the first option', async () => {
  const onValue = vi.fn()
  render(<Forms onValue={onValue} />)
  await userEvent.click(radio('Council'))
  await userEvent.click(screen.getByRole('button', { name: 'Clear the choice' }))
  expect(onValue).toHaveBeenLastCalledWith(undefined)
  expect(document.activeElement).toBe(radio('Learning circle'))
})

it('tells what the group and each option are about', () => {
  render(<Forms onValue={() => {}} />)
  const group = screen.getByRole('group', { name: 'Form' })
  expect(describedBy(group)).toBe('Choose what fits.')
  expect(describedBy(radio('Learning circle'))).toBe('A few who learn. Good when slow')
})

it('chooses several as checkboxes, in the order they were chosen', async () => {
  function Several() {
    const [value, setValue] = useState<Form[]>(['series'])
    return (
      <ChoiceGroup
        type="checkbox"
        legend={`Forms: ${value.join(', ')}`}
        name="forms"
        options={options}
        value={value}
        onValue={setValue}
      />
    )
  }
  render(<Several />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Council' }))
  expect(screen.getByRole('group', { name: 'Forms: series, council' })).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Series of meetings' }))
  expect(screen.getByRole('group', { name: 'Forms: council' })).toBeTruthy()
})

it('has boxes that grow with the letters', () => {
  render(<Forms onValue={() => {}} />)
  const { style } = document.documentElement
  style.fontSize = '200%'
  const { height } = radio('Council').getBoundingClientRect()
  style.fontSize = ''
  expect(height).toBe(48)
})

function describedBy(element: Element) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
