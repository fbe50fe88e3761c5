import type { Page } from '@playwright/test'

/**
 * Counts what a person does on the pages that are loaded from now on: a press of the pointer, a key that writes
 * no letter, a choice in a select, and a way into a field that nothing else led to. What is written in a field
 * is not counted. Gives how many there have been.
 */
export async function countActs(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(install)
  return async () => Number(await page.evaluate(() => Reflect.get(window, 'acts')))
}

function install() {
  let acts = 0
  const count = () => Object.assign(window, { acts: ++acts })
  Object.assign(window, { acts })
  const isText = (node: unknown): node is HTMLElement =>
    node instanceof HTMLTextAreaElement ||
    (node instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(node.type))

  // Focus comes by an act, which is counted, by the page, which costs nothing, or by the test, as by Tab.
  let isActing = false
  let isByPage = false
  const { focus } = HTMLElement.prototype
  HTMLElement.prototype.focus = function byPage(options) {
    isByPage = true
    focus.call(this, options)
    isByPage = false
  }
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K]) => void,
  ) => document.addEventListener(type, act, true)
  const begin = () => {
    isActing = true
    count()
  }
  const end = () => {
    isActing = false
  }
  listen('pointerdown', begin)
  listen('pointerup', end)
  listen('keydown', ({ key, target, ctrlKey, repeat }) => {
    if (repeat || ['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return
    if (key.length > 1 || ctrlKey || !isText(target)) begin()
  })
  listen('keyup', end)
  listen('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && !isActing) count()
  })
  listen('focusin', ({ target }) => {
    if (isText(target) && !isActing && !isByPage) count()
  })
}
