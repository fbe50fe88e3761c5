/** Where the keys go when typing is measured, and what one of them costs. */
import type { Locator, Page } from 'playwright-core'
import type { PageId } from '#core/questions/question-ids.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { largeProject } from '../../tests/fixtures/large-project.ts'
import { firstCell, scriptSpent } from '../built-page.ts'

const keysARound = 40

export interface Place {
  readonly name: string
  readonly page: PageId
  /** Puts focus where the keys go. */
  readonly enter: (page: Page) => Promise<unknown>
  readonly keys: readonly string[]
}

const label = (page: Page, text: string) => page.getByLabel(text, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** In a copy whose rows open by a button with more than the name in it, its part says so. */
const opener = (page: Page, name: string) =>
  page.locator('[data-part="open"]').filter({ hasText: name }).or(button(page, name)).first()
const [need] = largeProject().answers.team.needs
const [actor] = largeProject().answers.team.actors
if (!need || !actor) throw new Error('The large project is empty.')

/** As many letters as backspaces, so that a round leaves the text as it was. */
const typing = Array.from({ length: keysARound }, (_, key) =>
  key < keysARound / 2 ? 'e' : 'Backspace',
)
const marking = Array.from({ length: keysARound }, (_, key) => (key % 2 === 0 ? '1' : '2'))

/** In the words of one copy of the code. */
export const placesIn = ({ team, motivation, arena }: ProjectMessages): readonly Place[] => [
  {
    name: 'problem/statement, a text',
    page: 'problem/statement',
    // Not by its name, which copies of the code keep under different ids.
    enter: (page) => page.locator('main textarea').first().focus(),
    keys: typing,
  },
  {
    name: 'team/needs, a new need',
    page: 'team/needs',
    enter: (page) => label(page, team.needs.list.entryLabel).focus(),
    keys: typing,
  },
  {
    name: 'team/needs, a name mended',
    page: 'team/needs',
    enter: (page) =>
      openOnce(
        label(page, team.needs.list.editField(need.name)).last(),
        button(page, team.needs.list.editOf(need.name)),
      ),
    keys: typing,
  },
  {
    name: 'team/actors, a new actor',
    page: 'team/actors',
    enter: (page) => label(page, team.actors.list.entryLabel).focus(),
    keys: typing,
  },
  {
    name: 'team/actors, an open actor',
    page: 'team/actors',
    enter: async (page) => {
      const text = label(page, team.actors.brings)
      if (!(await text.isVisible())) await opener(page, actor.name).click()
      await text.focus()
    },
    keys: typing,
  },
  {
    name: 'team/coverage, a mark',
    page: 'team/coverage',
    enter: (page) => firstCell(page).focus(),
    keys: marking,
  },
  {
    name: 'motivation/give-and-gain, a gain',
    page: 'motivation/give-and-gain',
    enter: (page) => label(page, motivation.gainText).focus(),
    keys: typing,
  },
  {
    name: 'arena/process, a text',
    page: 'arena/process',
    enter: (page) => label(page, arena.place).focus(),
    keys: typing,
  },
]

async function openOnce(field: Locator, opener: Locator) {
  if (!(await field.isVisible())) await opener.click()
  await field.focus()
}

/** Notes the time from a key to the first frame after the page has handled it. */
export function noteKeystrokes() {
  let pressed: number | null = null
  const channel = new MessageChannel()
  const painted: number[] = []
  channel.port1.onmessage = () => {
    const start = painted.shift()
    if (start !== undefined) performance.measure('keystroke', { start, end: performance.now() })
  }
  const handled = () => {
    if (pressed === null) return
    painted.push(pressed)
    pressed = null
    requestAnimationFrame(() => channel.port2.postMessage(null))
  }
  addEventListener('keydown', (event) => {
    pressed = event.timeStamp
    // In a text the letter comes with the event after this one.
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement))
      handled()
  })
  addEventListener('input', handled)
}

/** Milliseconds of each keystroke of one round. */
export async function keystrokes(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => performance.clearMeasures('keystroke'))
  for (const [place, key] of keys.entries()) {
    await page.keyboard.press(key)
    await page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const isNoted = () => performance.getEntriesByName('keystroke').length >= count
          if (isNoted()) return resolve()
          const observer = new PerformanceObserver(() => {
            if (!isNoted()) return
            observer.disconnect()
            resolve()
          })
          observer.observe({ type: 'measure' })
        }),
      place + 1,
    )
  }
  return page.evaluate(() =>
    performance.getEntriesByName('keystroke').map(({ duration }) => duration),
  )
}

/** Milliseconds of processor time in which the page ran script for each key of one round. */
export async function scriptTime(page: Page, keys: readonly string[]): Promise<number> {
  const spent = await scriptSpent(page)
  await keystrokes(page, keys)
  return (await spent()) / keys.length
}
