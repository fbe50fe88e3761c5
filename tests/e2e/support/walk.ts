import type { Page } from '@playwright/test'

/**
 * Uses every control of the screen once, also those that come up on the way: types, ticks, chooses,
 * presses. Gives how many there were.
 */
export const operateEveryControl = (page: Page, most: number) =>
  page.evaluate(async (limit) => {
    const used = new WeakSet<Element>()
    const here = location.hash
    const next = () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          ':is(main, dialog[open]) :is(button, summary, input:not([type="file"]), select, textarea)',
        ),
      ].find((each) => !used.has(each) && !each.matches(':disabled'))
    const write = (
      field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
      value: string,
    ) => {
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
      set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const valuesOf: Record<string, string> = { date: '2027-03-04', time: '10:30', number: '7' }
    const use = (control: HTMLElement) => {
      control.focus()
      if (control instanceof HTMLSelectElement) {
        const { options, selectedIndex } = control
        return write(control, options[(selectedIndex + 1) % options.length]?.value ?? '')
      }
      if (control instanceof HTMLTextAreaElement) return write(control, `${control.value} og mere`)
      if (control instanceof HTMLInputElement && !/radio|checkbox/.test(control.type))
        return write(control, valuesOf[control.type] ?? `${control.value} og mere`)
      control.click()
    }
    const drawn = () => new Promise((resolve) => setTimeout(resolve))
    let count = 0
    for (let control = next(); control && count < limit; control = next()) {
      used.add(control)
      use(control)
      count += 1
      await drawn()
      if (location.hash !== here) {
        location.hash = here
        await drawn()
      }
    }
    return count
  }, most)

/** All that can be read on the page, but for the hour and for what is only said aloud. */
export const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const heard = 'body > [role], #root > [role="status"], #root > [role="alert"], [aria-live]'
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll(`${heard}, script, style`)) each.remove()
    return (copy.textContent ?? '').replace(/\s+/g, '').replace(/\d\d[.:]\d\d/g, 'TIME')
  })
