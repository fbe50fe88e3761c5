import '#ui/theme.css'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { button, entry, NeedList, rowNames } from './need-list.tsx'

const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)

describe('writing', () => {
  it('adds with Enter and keeps focus in the field', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList onAnnounce={onAnnounce} />)
    await userEvent.type(entry(), 'A kitchen{Enter}A hall{Enter}')
    expect(rowNames()).toEqual(['A kitchen', 'A hall'])
    expect(document.activeElement).toBe(entry())
    expect(onAnnounce.mock.calls).toEqual([
      ['Added A kitchen; 1 in all'],
      ['Added A hall; 2 in all'],
    ])
  })

  it('adds with the button and gives focus back to the field', async () => {
    render(<NeedList />)
    await userEvent.type(entry(), '  A kitchen ')
    await userEvent.click(button('Add need'))
    expect(rowNames()).toEqual(['A kitchen'])
    expect(document.activeElement).toBe(entry())
  })

  it('adds nothing from an empty field, and says so until something is written', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList onAnnounce={onAnnounce} />)
    await userEvent.type(entry(), '   {Enter}')
    expect(screen.getByText('Write the first.')).toBeTruthy()
    expect(screen.getByText('Write something first.')).toBeTruthy()
    expect(describedBy(entry())).toContain('Write something first.')
    expect(onAnnounce.mock.calls).toEqual([['Write something first.']])
    await userEvent.type(entry(), 'A')
    expect(screen.queryByText('Write something first.')).toBeNull()
  })

  it('leaves an Enter that ends a composition to the input method, also as Safari tells of it', () => {
    render(<NeedList />)
    fireEvent.change(entry(), { target: { value: 'A kitchen' } })
    fireEvent.keyDown(entry(), { key: 'Enter', keyCode: 229, isComposing: false })
    fireEvent.keyDown(entry(), { key: 'Enter', keyCode: 229, isComposing: true })
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(entry()).toHaveProperty('value', 'A kitchen')
  })

  it('keeps a text that is too long for a row, and says so', async () => {
    render(<NeedList names={['one']} longest={5} />)
    await userEvent.type(entry(), 'kitchen{Enter}')
    expect(screen.getByText('That is too long.')).toBeTruthy()
    expect(entry()).toHaveProperty('value', 'kitchen')
    expect(entry().ariaInvalid).toBe('true')
    expect(rowNames()).toEqual(['one'])

    await userEvent.click(button('Edit one'))
    await userEvent.keyboard('kitchen')
    await userEvent.click(entry())
    const rename = screen.getByRole('textbox', { name: 'New name of one' })
    expect(rename).toHaveProperty('value', 'kitchen')
    expect(rename.ariaInvalid).toBe('true')
    await userEvent.clear(rename)
    await userEvent.type(rename, 'hall{Enter}')
    expect(rowNames()).toEqual(['hall'])
  })

  it('has what was not sent in its fields again when the list is', async () => {
    const unsent = new Map()
    const { unmount } = render(<NeedList names={['one', 'two']} unsent={unsent} />)
    await userEvent.type(entry(), 'A kit')
    await userEvent.click(button('Edit two'))
    await userEvent.keyboard('tw')
    unmount()
    const again = render(<NeedList names={['one', 'two']} unsent={unsent} />)
    expect(entry()).toHaveProperty('value', 'A kit')
    const rename = screen.getByRole('textbox', { name: 'New name of two' })
    expect(rename).toHaveProperty('value', 'tw')
    expect(document.activeElement).toBe(document.body)
    await userEvent.type(entry(), 'chen{Enter}')
    await userEvent.type(rename, '{Escape}')
    again.unmount()
    render(<NeedList names={['one', 'two']} unsent={unsent} />)
    expect(entry()).toHaveProperty('value', '')
    expect(screen.queryByRole('textbox', { name: 'New name of two' })).toBeNull()
  })

  it('puts a sample in the field instead of adding it', async () => {
    render(<NeedList />)
    await userEvent.click(button('A kitchen'))
    expect(entry()).toHaveProperty('value', 'A kitchen')
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })

  it('keeps the text and says so when there is no room for more', async () => {
    render(<NeedList names={['one', 'two']} max={2} />)
    await userEvent.type(entry(), 'three{Enter}')
    expect(screen.getByText('There is room for 2.')).toBeTruthy()
    expect(entry()).toHaveProperty('value', 'three')
    expect(rowNames()).toEqual(['one', 'two'])
  })

  it('draws no row again while someone types in the field', async () => {
    const onDrawRow = vi.fn()
    render(<NeedList names={['one', 'two']} onDrawRow={onDrawRow} />)
    onDrawRow.mockClear()
    await userEvent.type(entry(), 'three')
    expect(onDrawRow).not.toHaveBeenCalled()
  })

  it('draws only the changed row again when one is renamed', async () => {
    const onDrawRow = vi.fn()
    render(<NeedList names={['one', 'two', 'three']} onDrawRow={onDrawRow} />)
    await userEvent.click(button('Edit two'))
    await userEvent.keyboard('2')
    onDrawRow.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(new Set(onDrawRow.mock.calls.flat())).toEqual(new Set(['2']))
  })
})
