import type { Page } from 'playwright-core'

/** What the page tells while somebody types. */
export type Told =
  | { readonly kind: 'typed' }
  /** A write has begun. */
  | { readonly kind: 'writes' }
  /** The bar says that all until now is kept: of each field, the number of what was typed there last. */
  | { readonly kind: 'kept'; readonly fields: Readonly<Record<string, number>> }

/** What is typed names its field and counts on, so that what lies on the shelf says how far it got. */
export const typedText = /^(\S+) (\d+)$/

/** What the init script leaves in the page. */
interface Noted {
  typed: (field: string, edit: number) => void
}
declare global {
  interface Window {
    noted?: Noted
    told?: (news: Told) => Promise<void>
  }
}

/**
 * Runs in the page before the application. The bar has the moment of the last write: what was typed
 * before it is what the page has claimed to keep, and no more than that is asked back.
 */
export function noteWhatIsKept(): void {
  let typed: { field: string; edit: number; at: number }[] = []
  let last = ''
  window.noted = { typed: (field, edit) => typed.push({ field, edit, at: Date.now() }) }
  const look = () => {
    const moment = document.querySelector('header time')?.getAttribute('datetime') ?? ''
    if (moment === last) return
    last = moment
    const at = new Date(moment).getTime()
    const kept = typed.filter((each) => each.at < at)
    typed = typed.filter((each) => each.at >= at)
    const fields = Object.fromEntries(kept.map(({ field, edit }) => [field, edit]))
    if (kept.length > 0) void window.told?.({ kind: 'kept', fields })
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['datetime'],
  })
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite') void window.told?.({ kind: 'writes' })
    return transaction.call(this, stores, mode, options)
  }
}

/** Runs in the page before the application: no text is written, and the page is told that it is. */
export function cutWrites(): void {
  const { put, get } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name === 'heads') return put.call(this, value, key)
    return get.call(this, 'nothing') as IDBRequest<IDBValidKey>
  }
}

/** What a window types of: of all windows, which one it is, and the number of the first edit. */
interface Typing {
  readonly window: number
  readonly windows: number
  readonly first: number
  readonly edits: number
}

/**
 * Types into the fields of the screen that are this window's, in no order, with pauses as hands make them. Every
 * field whose name is a place in the project is found, whatever screen it stands on.
 */
export const type = (page: Page, typing: Typing): Promise<void> =>
  page.evaluate(async ({ window: own, windows, first, edits }) => {
    const rest = (most: number) => new Promise((done) => setTimeout(done, Math.random() * most))
    const isOwn = (name: string) =>
      [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % windows === own
    for (const each of document.querySelectorAll<HTMLElement>(
      'main details:not([open], [name]) > summary, main [aria-expanded="false"]:not([aria-haspopup])',
    ))
      each.click()
    await rest(100)
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    for (let edit = first; edit < first + edits; edit++) {
      const fields = [...document.querySelectorAll('main textarea')].filter(
        (each): each is HTMLTextAreaElement =>
          each instanceof HTMLTextAreaElement &&
          // Sums of money take numbers only, and stand for themselves while they do not.
          /^\w+\..*(?<!\.amount)$/.test(each.name) &&
          isOwn(each.name),
      )
      const field = fields[Math.floor(Math.random() * fields.length)]
      if (!field) return
      field.focus()
      set?.call(field, `${field.name} ${edit}`)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      window.noted?.typed(field.name, edit)
      void window.told?.({ kind: 'typed' })
      await rest(edit % 7 === 0 ? 1_200 : 40)
    }
  }, typing)
