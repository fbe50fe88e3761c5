import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { userEvent as pointer } from 'vitest/browser'
import { expectAccessible } from './accessible.ts'
import { button, entry, NeedList, rowNames } from './need-list.tsx'

const numbered = (count: number) => Array.from({ length: count }, (_, place) => `need ${place + 1}`)

describe('putting in order', () => {
  it('moves a row, keeps focus on its button, and tells the new place', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList names={['one', 'two', 'three']} onAnnounce={onAnnounce} />)
    await userEvent.click(button('Move one down'))
    expect(rowNames()).toEqual(['two', 'one', 'three'])
    expect(document.activeElement).toBe(button('Move one down'))
    await userEvent.keyboard('{Enter}')
    expect(rowNames()).toEqual(['two', 'three', 'one'])
    expect(document.activeElement).toBe(button('Move one down'))
    expect(onAnnounce).toHaveBeenLastCalledWith('one moved to 3 of 3')
  })

  it('stays where it is at the end of the list', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList names={['one', 'two']} onAnnounce={onAnnounce} />)
    await userEvent.click(button('Move one up'))
    expect(rowNames()).toEqual(['one', 'two'])
    expect(onAnnounce).not.toHaveBeenCalled()
  })
})

describe('a row at rest', () => {
  const isSeen = (name: string) =>
    getComputedStyle(button(name).parentElement ?? document.body).opacity === '1'

  it('is quiet, and shows what can be done with it once focus is in it', async () => {
    render(<NeedList names={['one', 'two']} />)
    // It stays where another test left it, which may be over a row.
    await pointer.hover(entry())
    expect(['Delete one', 'Delete two'].map(isSeen)).toEqual([false, false])
    await userEvent.click(entry())
    while (!button('Edit one').matches(':focus')) await userEvent.tab()
    expect(['Delete one', 'Delete two'].map(isSeen)).toEqual([true, false])
  })
})

describe('what a row that is gone was being renamed to', () => {
  const lost = () => new Map([['name two', 'two and a half']])

  it('stands with the list, and can be added as a row', async () => {
    const unsent = lost()
    render(<NeedList names={['one']} unsent={unsent} />)
    await userEvent.click(button('Add it: two and a half'))
    expect(rowNames()).toEqual(['one', 'two and a half'])
    expect(screen.queryByText('two is gone. You wrote two and a half.')).toBeNull()
    expect(document.activeElement).toBe(entry())
    expect(unsent.get('name two')).toBe('')
  })

  it('can be thrown away', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList names={['one']} unsent={lost()} onAnnounce={onAnnounce} />)
    expect(onAnnounce).not.toHaveBeenCalled()
    await userEvent.click(button('Drop it: two and a half'))
    expect(screen.queryByRole('button', { name: /^Add it/ })).toBeNull()
    expect(rowNames()).toEqual(['one'])
    expect(onAnnounce).toHaveBeenLastCalledWith('Dropped')
    expect(document.activeElement).toBe(entry())
  })

  it('waits where there is no room for it', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList names={['one']} max={1} unsent={lost()} onAnnounce={onAnnounce} />)
    await userEvent.click(button('Add it: two and a half'))
    expect(onAnnounce).toHaveBeenLastCalledWith('There is room for 1.')
    expect(button('Add it: two and a half')).toBeVisible()
  })

  it('is not shown while the row is there', () => {
    render(<NeedList names={['one', 'two']} unsent={lost()} />)
    expect(screen.queryByRole('button', { name: /^Add it/ })).toBeNull()
  })
})

describe('renaming', () => {
  it.each(['{Enter}', '{Control>}{Enter}{/Control}'])('saves with %s', async (keys) => {
    render(<NeedList names={['one', 'two']} />)
    await userEvent.click(button('Edit one'))
    await userEvent.keyboard(`first${keys}`)
    expect(rowNames()).toEqual(['first', 'two'])
    expect(document.activeElement).toBe(button('Edit first'))
  })

  it('keeps the old name on Escape', async () => {
    render(<NeedList names={['one']} />)
    await userEvent.click(button('Edit one'))
    await userEvent.keyboard('first{Escape}')
    expect(rowNames()).toEqual(['one'])
    expect(document.activeElement).toBe(button('Edit one'))
  })

  it('keeps what was written when focus goes elsewhere', async () => {
    render(<NeedList names={['one']} />)
    await userEvent.click(button('Edit one'))
    await userEvent.keyboard('first')
    await userEvent.click(entry())
    expect(rowNames()).toEqual(['first'])
    expect(document.activeElement).toBe(entry())
  })

  it('keeps the old name when the new one is empty', async () => {
    render(<NeedList names={['one']} />)
    await userEvent.click(button('Edit one'))
    await userEvent.keyboard('{Backspace}{Enter}')
    expect(rowNames()).toEqual(['one'])
  })
})

describe('deleting', () => {
  it('puts the way back in the place of the row, with focus on it', async () => {
    render(<NeedList names={['one', 'two', 'three']} />)
    await userEvent.click(button('Delete two'))
    expect(rowNames()).toEqual(['one', 'three'])
    const bar = screen.getByRole('group', { name: 'two is deleted.' })
    expect(screen.getAllByRole('listitem')[1]?.contains(bar)).toBe(true)
    expect(document.activeElement).toBe(button('Undo'))
  })

  it('brings the row back, with focus in it', async () => {
    const onAnnounce = vi.fn()
    render(<NeedList names={['one', 'two', 'three']} onAnnounce={onAnnounce} />)
    await userEvent.click(button('Delete two'))
    await userEvent.keyboard('{Enter}')
    expect(rowNames()).toEqual(['one', 'two', 'three'])
    expect(document.activeElement).toBe(button('Delete two'))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(onAnnounce.mock.calls).toEqual([['Deleted two'], ['Brought back two']])
  })

  it('brings no row back into a list that has been filled since, and says so', async () => {
    render(<NeedList names={['one', 'two']} max={2} />)
    await userEvent.click(button('Delete two'))
    await userEvent.type(entry(), 'three{Enter}')
    expect(rowNames()).toEqual(['one', 'three'])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(screen.getByText('The list is full again.')).toBeVisible()
  })

  it('keeps the way back to the only row', async () => {
    render(<NeedList names={['one']} />)
    await userEvent.click(button('Delete one'))
    expect(screen.getByText('Write the first.')).toBeTruthy()
    await userEvent.click(button('Undo'))
    expect(rowNames()).toEqual(['one'])
  })
})

describe('a long list', () => {
  it('shows a page of rows, and more on request', async () => {
    render(<NeedList names={numbered(120)} />)
    expect(rowNames()).toHaveLength(50)
    await userEvent.click(button('Show more (70 hidden)'))
    expect(rowNames()).toHaveLength(100)
    expect(document.activeElement).toBe(button('Edit need 51'))
  })

  it('shows what was just added, after the hidden rows', async () => {
    render(<NeedList names={numbered(60)} />)
    await userEvent.type(entry(), 'the newest{Enter}')
    expect(rowNames().at(-1)).toBe('the newest')
    expect(button('Show more (10 hidden)')).toBeTruthy()
  })

  it('follows a row that is moved past the last one shown', async () => {
    render(<NeedList names={numbered(60)} />)
    await userEvent.click(button('Move need 50 down'))
    expect(document.activeElement).toBe(button('Move need 50 down'))
    expect(rowNames().slice(48)).toEqual(['need 49', 'need 51', 'need 50'])
  })
})

it('has no fault an accessibility checker finds', async () => {
  render(<NeedList names={['one', 'two']} />)
  await userEvent.click(button('Delete one'))
  await userEvent.click(button('Edit two'))
  await expectAccessible()
})
