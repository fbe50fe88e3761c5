import type { Page } from '@playwright/test'
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

/** The menus and windows a page has buttons for: each is opened, looked at in its own words, and closed. */
export async function eachPopup(page: Page, look: (popup: string) => Promise<void>) {
  const openers = page.locator('[aria-haspopup]:visible')
  for (let place = 0; place < (await openers.count()); place++) {
    const opener = openers.nth(place)
    await opener.evaluate((button: HTMLElement) => button.click())
    const popup = page.locator('dialog[open], [role=menu]:popover-open')
    await popup.first().waitFor()
    await look((await popup.last().innerText()).replace(/\s+/g, ' '))
    await page.keyboard.press('Escape')
    await popup.first().waitFor({ state: 'hidden' })
  }
}

/** Pastes more lines than are taken unasked into every list's own line, and closes what asks. */
export async function eachPaste(page: Page, look: (popup: string) => Promise<void>) {
  const lines = page.locator('main form :is(input[type=text], textarea):visible')
  for (let place = 0; place < (await lines.count()); place++) {
    await lines.nth(place).evaluate((line) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'En\nTo\nTre\nFire\nFem\nSeks\nSyv')
      line.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    const dialog = page.locator('dialog[open]')
    if ((await dialog.count()) === 0) continue
    await look((await dialog.innerText()).replace(/\s+/g, ' '))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
}
