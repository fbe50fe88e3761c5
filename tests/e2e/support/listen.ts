import type { Page } from '@playwright/test'

/** What people who listen instead of looking were told, in order. */
export interface Heard {
  readonly status: string[]
  readonly alert: string[]
}

/** Listens to the two live regions; to be called before the first page is opened. Reloads do not interrupt it. */
export async function listen(page: Page): Promise<Heard> {
  const heard: Heard = { status: [], alert: [] }
  page.on('console', (message) => {
    const [, role, text] = message.text().match(/^heard (status|alert): (.*)$/s) ?? []
    if (text !== undefined) heard[role === 'alert' ? 'alert' : 'status'].push(text)
  })
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || target.closest('[hidden]')) continue
        const role = target.getAttribute('role')
        if (role !== 'status' && role !== 'alert') continue
        for (const { textContent } of addedNodes) console.debug(`heard ${role}: ${textContent}`)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  return heard
}
