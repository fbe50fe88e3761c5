import type { Locator } from '@playwright/test'

/** More stops than any page has between two things. */
const most = 250

/** Presses Tab, or Shift+Tab, until focus is there: as far as a person without a mouse gets. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const { keyboard } = target.page()
  for (let pressed = 0; pressed < most; pressed++) {
    await keyboard.press(key)
    if (await hasFocus(target)) return
  }
  throw new Error(`${key} never comes to ${target}`)
}

const hasFocus = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
