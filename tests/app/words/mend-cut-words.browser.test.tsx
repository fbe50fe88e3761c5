import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { cutWordsIn } from '#app/words/cut-words.ts'
import { mendCutWords } from '#app/words/mend-cut-words.ts'

/** Milliseconds until the patterns are there and the page has rested, on a machine busy with other things. */
const patience = 60_000

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

interface NarrowProps {
  readonly children: React.ReactNode
  readonly lang?: string
  readonly width?: number
}
const Narrow = ({ children, lang = 'da', width = 100 }: NarrowProps) => (
  <div lang={lang} style={{ width, font: '20px serif', overflowWrap: 'anywhere' }}>
    {children}
  </div>
)

const cutIn = (node: Node): string[] => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (text instanceof Text)
      for (const { from, to } of cutWordsIn(text)) found.push(text.data.slice(from, to))
  }
  return found
}

function mended(content: React.ReactNode) {
  const view = render(content)
  expect(cutIn(view.container)).not.toEqual([])
  stops.push(mendCutWords(view.container))
  return view
}

/** Once words are whole, and what the page holds is as it was written. */
const isWhole = (container: HTMLElement, text: string) =>
  vi.waitFor(() => {
    expect(cutIn(container)).toEqual([])
    expect(container.textContent).toBe(text)
  }, patience)

it.each([
  ['da', 'Borgerinddragelse og frivilligcenter'],
  ['en', 'Responsibility and collaboration'],
])('a word that a line has cut is broken where its language breaks it: %s', async (lang, text) => {
  const { container } = mended(
    <Narrow lang={lang}>
      <h2>{text}</h2>
    </Narrow>,
  )
  await isWhole(container, text)
  expect(screen.getByRole('heading', { name: text })).toBeTruthy()
})

it('a word is copied and searched as it was written', async () => {
  const text = 'Samskabelsesprojektet'
  const { container } = mended(<Narrow>{text}</Narrow>)
  await isWhole(container, text)
  const selection = getSelection()
  selection?.selectAllChildren(container)
  expect(selection?.toString().trim()).toBe(text)
})

it('what is written anew, put beside or taken away is shown, and nothing is left of what was', async () => {
  const page = (words: readonly string[], name: string) => (
    <Narrow>
      <p>{name}</p>
      <p>
        {words.map((word) => (
          <b key={word}>{word} </b>
        ))}
        {name} af {words.length}
      </p>
    </Narrow>
  )
  const first = ['Foreningsarbejde', 'Samarbejdsaftale']
  const { container, rerender } = mended(page(first, 'Kommunalbestyrelsen'))
  const said = (words: readonly string[], name: string) =>
    `${name}${words.map((word) => `${word} `).join('')}${name} af ${words.length}`
  await isWhole(container, said(first, 'Kommunalbestyrelsen'))
  for (const [words, name] of [
    [['Samarbejdsaftale'], 'Kommunalbestyrelsen'],
    [['Samarbejdsaftale', 'Ungdomsuddannelse'], 'Lokalområdet'],
    [[], 'Boligorganisationen'],
    [first, 'Kort'],
  ] as const) {
    rerender(page(words, name))
    await isWhole(container, said(words, name))
  }
})

it('a line with room for a piece of a word, but not for its hyphen, has the hyphen over its edge', async () => {
  const { container: ruler } = render(
    <Narrow>
      <b>idræts</b>
    </Narrow>,
  )
  const width = (ruler.querySelector('b')?.getBoundingClientRect().width ?? 0) + 1
  const { container } = mended(
    <Narrow width={width}>
      <b>idrætsforening</b>
    </Narrow>,
  )
  await isWhole(container, 'idrætsforening')
  const [first] = container.querySelectorAll('span')
  if (!first) throw new Error('The word is not parted.')
  await vi.waitFor(
    () => expect(getComputedStyle(first, '::before').content).toMatch(/^"-/u),
    patience,
  )
  expect(container.querySelector('b')?.getClientRects()[0]?.height).toBeLessThan(30)
  expect(first.previousSibling?.textContent).toBe('idræts')
})

it('a page that gets wider has its words whole again when it is asked anew', async () => {
  const text = 'Borgerinddragelse'
  const { container, rerender } = mended(<Narrow>{text}</Narrow>)
  await isWhole(container, text)
  rerender(<Narrow width={600}>{text}</Narrow>)
  window.dispatchEvent(new Event('resize'))
  await vi.waitFor(() => expect(container.querySelectorAll('span')).toHaveLength(0), patience)
  expect(container.textContent).toBe(text)
})

it('a word that stands in a row of boxes is left as it is', async () => {
  const { container } = mended(
    <Narrow>
      <p>Borgerinddragelse</p>
      <div style={{ display: 'flex', width: 80 }}>Frivilligcenter</div>
    </Narrow>,
  )
  await vi.waitFor(() => expect(cutIn(container)).toEqual(['Frivilligcenter']), patience)
  expect(container.textContent).toBe('BorgerinddragelseFrivilligcenter')
})
