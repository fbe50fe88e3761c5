import '#ui/theme.css'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Block, CharterDocument } from '#core/charter/document/charter-document.ts'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { tableOfActors } from '../../fixtures/figure-blocks.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { expectAccessible } from '../../ui/accessible.ts'

const show = (charter: CharterDocument) =>
  render(
    <main>
      <p>Around the paper</p>
      <CharterPreview charter={charter} />
    </main>,
  )

const withBlocks = (...blocks: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  summary: [],
  sections: [{ letter: 'B', heading: 'Holdet', question: 'team', blocks }],
})

const wideTable: Block = {
  kind: 'table',
  caption: 'Hvem bærer hvad',
  columns: ['Behov', 'Skolen', 'Hallen', 'Kommunen', 'Naboerne', 'Banken', 'Bæres af'].map(
    (head, index) => ({ head, weight: 1, headsRow: index === 0 }),
  ),
  rows: [
    [
      { text: [{ text: 'Kørsel', typed: true }] },
      { text: [{ text: 'bærer' }], mark: 'carries' },
      { text: [] },
      { text: [{ text: 'bidrager' }], mark: 'contributes' },
    ],
  ],
  emptyRows: 0,
}

describe('the preview', () => {
  it('has its title one level below the page around it, and skips no level', () => {
    show(sampleCharter)
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(screen.getByRole('heading', { level: 2, name: sampleCharter.title })).toBeVisible()
    expect(levels.filter((level) => level < 3)).toEqual([2])
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
    expect(skips).toEqual([])
  })

  it('has tables with a caption, and heads for columns and rows', () => {
    show(withBlocks(wideTable))
    const table = screen.getByRole('table', { name: 'Hvem bærer hvad' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7)
    expect(within(table).getByRole('rowheader', { name: 'Kørsel' })).toBeVisible()
    expect(within(table).getByRole('cell', { name: 'bærer' })).toBeVisible()
  })

  it('says of lines to write on that they are', () => {
    const lines: Block = { kind: 'answer', question: 'Hvem mangler?', answer: [], lines: 2 }
    const { running } = sampleCharter
    show({ ...withBlocks(lines), running: { ...running, roomToWrite: 'Plads til at skrive' } })
    const answer = screen.getByRole('heading', { name: 'Hvem mangler?' }).parentElement
    expect(answer).toHaveTextContent('Hvem mangler?Plads til at skrive')
  })

  it('names the language of what people wrote when it is another one', () => {
    const { container } = show({ ...sampleCharter, language: 'en', contentLanguage: 'da' })
    expect(container.querySelector('[lang="en"]')).toContainElement(
      screen.getByRole('heading', { level: 2 }),
    )
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'da')
    expect(screen.getByRole('heading', { level: 3, name: /^A / })).not.toHaveAttribute('lang')
  })

  it('names no language twice when both are one', () => {
    const { container } = show(withBlocks(wideTable))
    expect(container.querySelectorAll('td[lang], th[lang], span[lang]')).toHaveLength(0)
  })

  it.each(['light', 'dark'])('passes the accessibility checker in the %s theme', async (theme) => {
    document.documentElement.dataset.theme = theme
    show(sampleCharter)
    await expectAccessible()
    delete document.documentElement.dataset.theme
  })
})

describe('a figure', () => {
  const block = tableOfActors('Ældre i Nordbyen', 'Købmand Friis')
  const picture = () => screen.getByRole('img', { name: new RegExp(`^${block.figure.title}`, 'u') })
  const units = () => Number(picture().getAttribute('viewBox')?.split(' ')[2])
  const print = () => cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  afterEach(async () => {
    await page.viewport(1280, 800)
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  })

  it('stands below its caption, says all it shows and names the language of names', () => {
    show({ ...withBlocks(block), language: 'en', contentLanguage: 'da' })
    const caption = screen.getByText(block.figure.title, { selector: 'p' })
    expect(caption).toBeVisible()
    expect(picture()).toHaveAccessibleName(block.figure.title)
    expect(picture()).toHaveAccessibleDescription(block.figure.description)
    expect(caption.compareDocumentPosition(picture())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const names = [...picture().querySelectorAll('text[lang="da"]')].map((text) => text.textContent)
    expect(names).toContain('Købmand Friis')
  })

  it('is as wide as the text, on a phone with names still to be read', async () => {
    show(withBlocks(block))
    await expect.poll(units).toBe(720)
    await page.viewport(360, 640)
    await expect.poll(units).toBe(320)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })

  it('is printed as on every paper, and with larger letters in large print', async () => {
    await page.viewport(360, 640)
    const { rerender } = render(<CharterPreview charter={withBlocks(block)} />)
    await print()
    expect(units()).toBe(720)
    rerender(<CharterPreview charter={withBlocks(block)} largePrint />)
    expect(units()).toBe(600)
  })
})

describe('on a narrow screen', () => {
  afterEach(() => page.viewport(1280, 800))

  it('scrolls a wide table inside itself, by keyboard too, and never the page', async () => {
    await page.viewport(320, 640)
    show(withBlocks(wideTable))
    const box = await screen.findByRole('group', { name: 'Hvem bærer hvad' })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth)
    await userEvent.tab()
    expect(box).toHaveFocus()
  })
})

describe('on a wide screen', () => {
  it('has no stop for the keyboard where nothing scrolls', async () => {
    show(withBlocks(wideTable))
    await userEvent.tab()
    expect(document.body).toHaveFocus()
    expect(screen.queryByRole('group', { name: 'Hvem bærer hvad' })).not.toBeInTheDocument()
  })
})

describe('in print', () => {
  const media = (name: '' | 'print') => cdp().send('Emulation.setEmulatedMedia', { media: name })
  afterEach(() => media(''))

  it('is all there is on the paper', async () => {
    show(sampleCharter)
    await media('print')
    expect(screen.getByText('Around the paper')).not.toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
    expect(screen.getByRole('table', { name: 'Underskrifter' })).toBeVisible()
  })

  it('is a fifth larger when large print is asked for, page one too', async () => {
    await media('print')
    const sizes = (largePrint: boolean) => {
      const { container, unmount } = render(
        <CharterPreview charter={sampleCharter} largePrint={largePrint} />,
      )
      const sheets = [...container.querySelectorAll('[lang] > div')].slice(0, 2)
      const found = sheets.map((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize))
      unmount()
      return found
    }
    const [first = 0, later = 0] = sizes(false)
    const [firstLarge = 0, laterLarge = 0] = sizes(true)
    expect(first).toBeGreaterThan(0)
    expect(firstLarge / first).toBeCloseTo(1.2)
    expect(laterLarge / later).toBeCloseTo(1.2)
  })
})

it('kerns no word too long to be read, which would hold the page up, and all others', () => {
  const texts = ['x'.repeat(2_000), 'ord '.repeat(500)]
  show(
    withBlocks(
      ...texts.map((text): Block => ({ kind: 'paragraph', look: 'body', text: [{ text }] })),
    ),
  )
  const kerning = texts.map((text) => getComputedStyle(screen.getByText(text.trim())).fontKerning)
  expect(kerning).toEqual(['none', 'auto'])
})
