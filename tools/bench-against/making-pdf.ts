import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { goTo } from '../built-page.ts'
import type { Side } from './side.ts'

/** Milliseconds over which a page is seen to rest, and of them the most it may be at work. */
const rest = 1_000
const mostAtRest = 50

/**
 * Milliseconds of processor time in all of the browser's pages and workers from asking for the
 * charter's PDF until it is made. No other page may be at work.
 */
export async function pdfTime(browser: Browser, { page, project, words }: Side): Promise<number> {
  const { paper } = words
  await goTo(page, project, 'charter', paper.title)
  // By what they are: another copy of the code may call them otherwise, and know one paper only.
  await page.locator('main button[aria-haspopup="dialog"]').first().click()
  const dialog = page.getByRole('dialog')
  const whole = dialog.locator('input[name="paper"][value="case"]')
  if ((await whole.count()) > 0) await whole.check()
  const save = dialog.locator('button[type="submit"]')
  await save.focus()
  const session = await browser.newBrowserCDPSession()
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const pages = processInfo.filter(({ type }) => type === 'renderer')
    return 1000 * pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
  // The sheet counts the paper's pages by itself, which takes a while and is no part of making it.
  for (let last = Number.NEGATIVE_INFINITY, now = await spent(); now - last > mostAtRest; ) {
    await pause(rest)
    last = now
    now = await spent()
  }
  const before = await spent()
  const made = page.waitForEvent('download', { timeout: 180_000 })
  // A locator would search the large page for the button in the time that is measured.
  await page.keyboard.press('Enter')
  await made
  const time = (await spent()) - before
  await session.detach()
  await pause(rest)
  return time
}
