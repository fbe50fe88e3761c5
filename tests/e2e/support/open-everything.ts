import { expect, type Page } from '@playwright/test'
import { projectToShare } from '#core/project/project.ts'
import { fileOf } from './project-files.ts'
import { keptProject } from './shelf.ts'
import { showStep, timesToLook } from './steps.ts'

/** A page opens some of what it has at first, and of what that brings, more. */
const rounds = 5

/**
 * Opens every disclosure and every row that opens, also those inside others. Where one closes
 * another, as in a list of which one row at a time is open, the last stays; steps are left to `eachOtherView`.
 */
export async function openEverything(page: Page) {
  for (let round = 0; round < rounds; round++) {
    const opened = await page.evaluate(async () => {
      const closed = document.querySelectorAll<HTMLElement>(
        'main details:not([open], [name]) > summary, main [aria-expanded="false"]:not([aria-haspopup])',
      )
      const fresh = [...closed].filter(
        (each) => each.checkVisibility() && !each.hasAttribute('data-was-opened'),
      )
      for (const each of fresh) {
        each.setAttribute('data-was-opened', '')
        each.click()
        // What it shows is drawn before the next one is asked.
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
      return fresh.length
    })
    if (opened === 0) return
  }
  throw new Error(`After ${rounds} rounds there was still something to open.`)
}

/** The other views of what a page shows, such as the table as a list or its other steps, one after the other. */
export async function eachOtherView(page: Page, look: (view: string) => Promise<void>) {
  const views = page.locator('main input[type=radio][name$="view"]')
  const values = await views.evaluateAll((found) =>
    found.flatMap((each) => (each instanceof HTMLInputElement && !each.checked ? each.value : [])),
  )
  for (const value of values) {
    await page
      .locator(`main input[type=radio][name$="view"][value="${value}"]`)
      .check({ force: true })
    await look(value)
  }
  const steps = await timesToLook(page)
  // Which is shown at first depends on what is answered.
  for (let step = 0; steps > 1 && step < steps; step++) {
    await showStep(page, step)
    await look(`step ${step + 1}`)
  }
}

type Look = (popup: string) => Promise<void>

/** Every menu and window there is over a page: those it has buttons for, and those that pasting and files bring. */
export async function eachWindow(page: Page, look: Look) {
  await eachPopup(page, look)
  await eachPaste(page, look)
  await eachFile(page, look)
}

/** The choices of menus whose windows were opened already: those of the bar are over every screen. */
const inMenus = new WeakMap<Page, Set<string>>()

/** The menus and windows a page has buttons for, also in its menus: each is opened, looked at in its own words, and closed. */
async function eachPopup(page: Page, look: Look) {
  const known = inMenus.get(page) ?? new Set()
  inMenus.set(page, known)
  const openers = page.locator('[aria-haspopup]:visible')
  for (let place = 0; place < (await openers.count()); place++) {
    const open = () => openers.nth(place).evaluate((button: HTMLElement) => button.click())
    const popup = page.locator('dialog[open], [role=menu]:popover-open')
    // A screen that becomes whole or is given back late, as after *Vis stort*, closes a menu that opens meanwhile.
    await expect(async () => {
      if ((await popup.count()) === 0) await open()
      await popup.first().waitFor({ timeout: 5_000 })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
      expect(await popup.count()).toBeGreaterThan(0)
    }).toPass()
    const inMenu = page.locator('[role=menu]:popover-open [aria-haspopup=dialog]')
    const windows = await inMenu.allInnerTexts()
    await lookAndClose(page, look)
    for (const [nth, name] of windows.entries()) {
      if (known.has(name)) continue
      const main = page.locator('main')
      const before = await main.innerText()
      await open()
      await inMenu.nth(nth).evaluate((item: HTMLElement) => item.click())
      const dialog = page.locator('dialog[open]')
      // Of a project that cannot be opened the page says so instead.
      await expect
        .poll(async () => {
          const isClosed = (await page.locator('[role=menu]:popover-open').count()) === 0
          if ((await dialog.count()) > 0) return true
          return isClosed && (await main.innerText()) !== before
        })
        .toBe(true)
      if ((await dialog.count()) === 0) continue
      known.add(name)
      await lookAndClose(page, look)
    }
  }
}

/** Pastes a table of more lines than are taken unasked into every list's own line, and closes what asks. */
async function eachPaste(page: Page, look: Look) {
  const lines = page.locator('main form :is(input[type=text], textarea):visible')
  for (let place = 0; place < (await lines.count()); place++) {
    await lines.nth(place).evaluate((line) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/plain',
        'En\tJa\nTo\tNej\nTre\t\nFire\tJa\nFem\t\nSeks\t\nSyv\tNej',
      )
      line.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    if ((await page.locator('dialog[open]').count()) > 0) await lookAndClose(page, look)
  }
}

/** Gives every way in for files one that is asked about, and closes what asks. */
async function eachFile(page: Page, look: Look) {
  const inputs = page.locator('main input[type=file]')
  for (let place = 0; place < (await inputs.count()); place++) {
    const input = inputs.nth(place)
    const accepted = (await input.getAttribute('accept')) ?? ''
    // A picture is taken as it is, and what became of a phone's answer stands in the page: nothing is asked.
    if (/^image\/|text\/plain/.test(accepted)) continue
    await input.setInputFiles(/json/.test(accepted) ? await anotherVersion(page) : aTable)
    await page.locator('dialog[open]').waitFor()
    await lookAndClose(page, look)
  }
}

const aTable = {
  name: 'fra-mødet.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Navn;Noget andet\r\nCykler;Ja\r\nEn varm stue;Nej\r\n'),
}

/** A file of the open project in which much is another. */
async function anotherVersion(page: Page) {
  const { answers, ...project } = await keptProject(page, 'p1')
  const { problem, team } = answers
  const other = projectToShare({
    ...project,
    changed: '2026-11-25T12:00:00.000Z',
    remarks: [],
    answers: {
      ...answers,
      problem: { ...problem, statement: `${problem.statement} Eller hvad?` },
      team: { ...team, needs: team.needs.slice(1) },
    },
  })
  return {
    name: 'fra-Anna.medspil.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(other)),
  }
}

/** The pages on which something was searched for: it is found from every screen. */
const searched = new WeakSet<Page>()

/** Looks at what is open, also with all opened in it, at each way it offers, and at what it finds. */
async function lookAndClose(page: Page, look: Look) {
  const popup = page.locator('dialog[open], [role=menu]:popover-open').last()
  const lookAt = async () => look((await popup.innerText()).replace(/\s+/g, ' '))
  await lookAt()
  const ways = popup.locator('input[type=radio][name=way]')
  for (let place = 1; place < (await ways.count()); place++) {
    await ways.nth(place).check()
    for (const closed of await popup.locator('details:not([open]) > summary').all())
      await closed.click()
    await lookAt()
  }
  const search = popup.locator('input[role=combobox]')
  if (!searched.has(page) && (await search.count()) > 0) {
    searched.add(page)
    // In both languages there is something with it.
    await search.fill('a')
    await popup.locator('[role=option]').first().waitFor()
    await lookAt()
    await search.fill('')
  }
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'hidden' })
}
