import '#ui/theme.css'
import '@fontsource-variable/schibsted-grotesk/index.css'
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { tableText } from '#core/figures/table/seats.ts'
import { figureWords as words } from '#i18n/da/figure-words.ts'
import { FigureInRoom } from '#renderers/figure/figure-in-room.tsx'
import { FigureList } from '#renderers/figure/figure-list.tsx'
import { FigureView } from '#renderers/figure/figure-view.tsx'
import { expectAccessible } from '../../ui/accessible.ts'
import { drawings } from './figures.ts'

const { documentElement } = document
const forceColours = () =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  })
const print = () => cdp().send('Emulation.setEmulatedMedia', { media: 'print' })

afterEach(async () => {
  documentElement.removeAttribute('style')
  documentElement.removeAttribute('data-theme')
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] })
})

const picture = () => screen.getByRole('img')
const styleOf = (selector: string) => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`Nothing is drawn as ${selector}`)
  return getComputedStyle(found)
}

describe.each(Object.entries(drawings))('the picture of the %s', (_, draw) => {
  it('has a short name, and all it shows as its description', () => {
    const figure = draw(640)
    render(<FigureView figure={figure} />)
    expect(picture()).toHaveAccessibleName(figure.title)
    expect(picture()).toHaveAccessibleDescription(figure.description)
  })

  it.each(['light', 'dark'])('has nothing axe finds fault with in %s', async (theme) => {
    documentElement.dataset.theme = theme
    const { container } = render(<FigureView figure={draw(640)} />)
    await expectAccessible(container)
  })

  it('has no letter wider than was reckoned', async () => {
    const { shapes } = draw(640)
    render(<FigureView figure={draw(640)} />)
    await document.fonts.load('700 13px "Schibsted Grotesk Variable"')
    const set = shapes.filter((shape) => shape.kind === 'text')
    const drawn = [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength())
    expect(drawn).toHaveLength(set.length)
    const wide = set.filter(
      ({ text, size, weight }, index) => (drawn[index] ?? 0) > labelWidth(text, size, weight) + 0.5,
    )
    expect(wide.map(({ text }) => text)).toEqual([])
  })
})

describe('a picture on paper', () => {
  it('is named and described on the screen as everywhere', () => {
    const figure = drawings.staircase(640)
    render(<FigureView figure={figure} onPaper />)
    expect(picture()).toHaveAccessibleName(figure.title)
    expect(picture()).toHaveAccessibleDescription(figure.description)
  })

  it('has all it shows in its name when it is printed, which is what a printed page keeps', async () => {
    const figure = drawings.table(720)
    render(<FigureInRoom draw={drawings.table} printWidth={720} onPaper />)
    expect(picture()).toHaveAccessibleName(figure.title)
    await print()
    expect(picture()).toHaveAccessibleName(`${figure.title} ${figure.description}`)
  })

  it('is dark on white in the dark theme too', () => {
    documentElement.dataset.theme = 'dark'
    render(<FigureView figure={drawings.table(640)} onPaper />)
    expect(styleOf('text[data-fill="ink"]').fill).toBe('rgb(20, 32, 43)')
  })
})

describe('the colours of a picture', () => {
  it('follow the theme', () => {
    documentElement.dataset.theme = 'dark'
    render(<FigureView figure={drawings.table(640)} />)
    expect(styleOf('text[data-fill="ink"]').fill).toBe('rgb(238, 242, 246)')
  })

  it('give way to the system’s, and tints to outlines', async () => {
    await forceColours()
    render(<FigureView figure={drawings.staircase(640)} />)
    const text = styleOf('[data-fill="quiet"]').fill
    expect(styleOf('[data-fill="tint"]')).toMatchObject({ stroke: text })
    expect(styleOf('[data-fill="q4"]').fill).toBe(text)
    expect(styleOf('text[data-fill="paper"]').fill).not.toBe(text)
    expect(styleOf('[data-hatch]').fill).toBe(text)
  })
})

describe('a figure in its room', () => {
  const room = (width: string, printWidth?: number) => (
    <div style={{ width }}>
      <FigureInRoom draw={drawings.table} {...(printWidth !== undefined && { printWidth })} />
    </div>
  )
  const size = () => {
    const { width } = picture().getBoundingClientRect()
    return { width, units: Number(picture().getAttribute('viewBox')?.split(' ')[2]) }
  }

  it.each([256, 320, 500, 720])('is drawn at its own size, %i wide', (width) => {
    render(room(`${width}px`))
    expect(size()).toEqual({ width, units: width })
  })

  it('is not stretched beyond what its lines can bear', () => {
    render(room('1100px'))
    expect(size()).toEqual({ width: 760, units: 760 })
  })

  it('is drawn anew when its room changes', async () => {
    const { rerender } = render(room('720px'))
    rerender(room('300px'))
    await expect.poll(size).toEqual({ width: 300, units: 300 })
  })

  it('sets larger text in the same room when the reader asks for it', () => {
    documentElement.style.fontSize = '200%'
    render(room('720px'))
    expect(size()).toEqual({ width: 720, units: 360 })
  })

  it('is printed at the width of the paper, whatever the screen', async () => {
    render(room('300px', 720))
    expect(size().units).toBe(300)
    await print()
    expect(size().units).toBe(720)
  })
})

describe('the words of a figure', () => {
  const text = tableText(
    {
      task: 'Flere ældre spiser sammen',
      actors: [{ name: 'Købmand Friis', group: 'business' }],
      emptySeats: ['Nogen, der kan køre'],
    },
    words,
  )

  it('are a list with what the picture shows', async () => {
    const { container } = render(<FigureList text={() => text} />)
    expect(screen.getByRole('list')).toHaveAccessibleName('Bordet set fra oven')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Købmand Friis: Virksomheder',
      'Nogen, der kan køre: Ledig plads',
    ])
    expect(screen.getByText('1 part har en plads')).toBeVisible()
    await expectAccessible(container)
  })

  it('tell which language people wrote in', () => {
    render(<FigureList text={() => text} typedLanguage="en" />)
    expect(screen.getByText('Købmand Friis')).toHaveAttribute('lang', 'en')
    expect(screen.getByText(': Virksomheder')).not.toHaveAttribute('lang')
  })
})
