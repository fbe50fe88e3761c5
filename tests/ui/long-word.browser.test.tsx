import '#ui/theme.css'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TextArea } from '#ui/form/text-area.tsx'

const kerningOf = (text: string) => {
  const area = screen.getByRole('textbox')
  fireEvent.change(area, { target: { value: text } })
  fireEvent.input(area)
  return getComputedStyle(area).fontKerning
}

// A browser that breaks a kerned word shapes the rest of it anew for each line: 20,000 letters took seconds a key.
it('a text is kerned but where a word in it is longer than any that is meant to be read', () => {
  render(<TextArea label="Why" defaultValue={'x'.repeat(20_000)} />)
  expect(getComputedStyle(screen.getByRole('textbox')).fontKerning).toBe('none')
  expect(kerningOf('a word '.repeat(2_000))).toBe('auto')
  expect(kerningOf(`before ${'x'.repeat(2_000)} after`)).toBe('none')
  expect(kerningOf('')).toBe('auto')
})
