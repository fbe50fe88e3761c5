import type { Page } from '@playwright/test'

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
export const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()

export async function fill(page: Page, label: string, text: string) {
  await field(page, label).fill(text)
}

/** Ticks a checkbox or chooses a radio; a code without an answer is left alone. */
export async function tick(page: Page, group: string, names: readonly string[]) {
  const within = page.getByRole('group', { name: group, exact: true })
  for (const name of names)
    await within
      .locator('label', { hasText: new RegExp(`^${escaped(name)}`) })
      .first()
      .click()
}

export async function arrows(page: Page, ahead: string, back: string, steps: number) {
  for (let step = 0; step < Math.abs(steps); step++)
    await page.keyboard.press(steps > 0 ? ahead : back)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
export const named = <T extends string>(set: Record<T, { name: string }>, code: T | null) =>
  code === null ? [] : [set[code].name]
