import '#ui/theme.css'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { button, entry, NeedList, rowNames } from './need-list.tsx'

const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
const numbered = (count: number) => Array.from({ length: count }, (_, place) => `need ${place + 1}`)

describe('pasting', () => {
  it('leaves a single line to the field', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste('A kitchen')
    expect(entry()).toHaveProperty('value', 'A kitchen')
  })

  it('adds up to five lines at once', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste('one\ntwo\n\nthree\n')
    expect(rowNames()).toEqual(['one', 'two', 'three'])
  })

  it('shows more lines first, and adds the chosen ones', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste(numbered(7).join('\n'))
    const dialog = screen.getByRole('dialog', { name: 'Add 7 lines?' })
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'need 2' }))
    await expectAccessible(dialog)
    await userEvent.click(button('Add 6'))
    expect(rowNames()).toEqual(['need 1', 'need 3', 'need 4', 'need 5', 'need 6', 'need 7'])
    expect(document.activeElement).toBe(entry())
  })

  it('shows the beginning of a long line, and adds it whole', async () => {
    render(<NeedList longest={500} />)
    await userEvent.click(entry())
    await userEvent.paste(`1. ${'y'.repeat(400)}\n2. A hall`)
    expect(screen.getByRole('checkbox', { name: `${'y'.repeat(300)}…` })).toBeTruthy()
    await userEvent.click(button('Add 2'))
    expect(rowNames()).toEqual(['y'.repeat(400), 'A hall'])
  })

  it('shows a numbering with the choice to keep it, however few lines there are', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste('1. A kitchen\n2. A hall')
    expect(rowNames()).toEqual([])
    const dialog = within(screen.getByRole('dialog', { name: 'Add 2 lines?' }))
    expect(dialog.getByRole('checkbox', { name: 'A kitchen' })).toBeTruthy()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Remove the numbering' }))
    await userEvent.click(button('Add 2'))
    expect(rowNames()).toEqual(['1. A kitchen', '2. A hall'])
  })

  it('adds columns it understands at once, and asks about those it does not', async () => {
    const onAdd = vi.fn()
    render(<NeedList onAdd={onAdd} />)
    await userEvent.click(entry())
    await userEvent.paste('A kitchen\tMoney\nA hall\t')
    expect(onAdd.mock.calls).toEqual([
      [
        [
          { name: 'A kitchen', codes: { kind: 'money' } },
          { name: 'A hall', codes: {} },
        ],
      ],
    ])
    await userEvent.paste('Need\tWho\nA garden\tmoney')
    const dialog = within(screen.getByRole('dialog', { name: 'Add 1 lines?' }))
    const who = dialog.getByRole('combobox', { name: 'Column 2: Who' })
    expect(dialog.getByRole('checkbox', { name: 'A garden – money' })).toBeTruthy()
    await expectAccessible(screen.getByRole('dialog'))
    await userEvent.selectOptions(who, 'Leave out')
    expect(dialog.getByRole('checkbox', { name: 'A garden' })).toBeTruthy()
    await userEvent.click(button('Add 1'))
    expect(rowNames()).toEqual(['A kitchen', 'A hall', 'A garden'])
  })

  it('asks about the columns of a single line', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste('A kitchen\tSoon')
    expect(screen.getByRole('checkbox', { name: 'A kitchen – Soon' })).toBeTruthy()
  })

  it('shows a line that is too long, adds the others, and has it in the field to be shortened', async () => {
    render(<NeedList longest={10} />)
    await userEvent.type(entry(), 'A')
    await userEvent.paste('A kitchen\nA kitchen with an oven')
    const long = screen.getByRole('checkbox', { name: 'A kitchen with an oven' })
    expect(long).toHaveProperty('disabled', true)
    expect(describedBy(long)).toEqual(['That is too long.'])
    await userEvent.click(button('Add 1'))
    expect(rowNames()).toEqual(['A kitchen'])
    expect(entry()).toHaveProperty('value', 'A A kitchen with an oven')
    expect(entry().ariaInvalid).toBe('true')
    expect(screen.getByText('That is too long.')).toBeTruthy()
  })

  it('has lines of which all are too long in the field', async () => {
    render(<NeedList longest={5} />)
    await userEvent.click(entry())
    await userEvent.paste('A kitchen\nA garden')
    await userEvent.click(button('Add 0'))
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(entry()).toHaveProperty('value', 'A kitchen A garden')
  })

  it('adds no line of nothing visible, pasted or typed', async () => {
    render(<NeedList />)
    await userEvent.click(entry())
    await userEvent.paste('A kitchen\n\u200B\n\u00AD \uFEFF\nA hall')
    await userEvent.paste('\u200B')
    await userEvent.keyboard('{Enter}')
    expect(rowNames()).toEqual(['A kitchen', 'A hall'])
    expect(screen.getByText('Write something first.')).toBeTruthy()
  })

  it('adds none of the lines when there is no room for all', async () => {
    render(<NeedList max={6} />)
    await userEvent.click(entry())
    await userEvent.paste(numbered(7).join('\n'))
    await userEvent.click(button('Add 7'))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByText('There is room for 6.')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })
})
