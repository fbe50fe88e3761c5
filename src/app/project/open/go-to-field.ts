import { type FieldId, fields, isFieldId, placesOf } from '#core/questions/fields.ts'
import { reveal } from './reveal.ts'
import { rowOnPage } from './row-on-page.ts'

/** What is gone to: a field, or the row of it that has this id. */
export interface Target {
  readonly field: FieldId
  readonly row: string | null
}

/** By what an address carries, as `atField` in `paths.ts` writes it; null where it asks for none. */
export function targetIn(search: string): Target | null {
  const parts = new URLSearchParams(search)
  const field = parts.get('at') ?? ''
  return isFieldId(field) ? { field, row: parts.get('row') } : null
}

/**
 * Takes focus to the first control of a field on this page, the one way there from wherever one is: at once,
 * or when the page has been fetched and drawn, unless focus has gone elsewhere by then.
 */
export function goToField(target: Target): void {
  const going: Going = { ...target, opened: new Set() }
  if (!hasFocused(going)) focusWhenDrawn(going)
}

/** The same by whoever comes to a page: until the field is drawn, focus waits at the page's heading. */
export function landOnField(target: Target): true {
  const going: Going = { ...target, opened: new Set() }
  if (hasFocused(going)) return true
  inMain('h1')?.focus({ preventScroll: true })
  focusWhenDrawn(going)
  return true
}

interface Going extends Target {
  /** What has been opened on the way: asked once more, it would close. */
  readonly opened: Set<Element>
}

function focusWhenDrawn(going: Going) {
  const from = document.activeElement
  const observer = new MutationObserver(() => {
    if (document.activeElement !== from || hasFocused(going)) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

function hasFocused(going: Going): boolean {
  const control = controlOf(going)
  if (!control) return false
  reveal(control)
  control.focus({ preventScroll: true })
  keepInSight(control)
  return true
}

/** What is drawn or folded away above it a moment later would move it off, until somebody acts or focus leaves. */
function keepInSight(control: HTMLElement) {
  const acting = new AbortController()
  const resized = new ResizeObserver(() => {
    if (document.activeElement === control) control.scrollIntoView({ block: 'center' })
    else acting.abort()
  })
  acting.signal.addEventListener('abort', () => resized.disconnect())
  for (const act of ['keydown', 'pointerdown', 'touchstart', 'wheel'])
    window.addEventListener(act, () => acting.abort(), { signal: acting.signal, passive: true })
  control.scrollIntoView({ block: 'center' })
  resized.observe(document.body)
}

const controls = ':is(input, select, textarea, button):not(:disabled)'

/** The first control of a field: in the row that is asked for, in its section, or named after the field. */
function controlOf(going: Going): HTMLElement | null {
  const { field, row, opened } = going
  const section = sectionOf(field)
  const before = opened.size
  const asked = row === null ? null : inRow(rowOnPage(row), going)
  // What a row holds is drawn when it has opened.
  if (opened.size > before) return asked
  return (
    asked ??
    firstIn(section, controls) ??
    section?.querySelector<HTMLElement>('a[href], summary') ??
    inMain(named([field])) ??
    // Asked of each actor where another field is: of the first, where no other is asked for.
    (fields[field].eachActor ? inRow(inMain('[data-row]'), going) : null)
  )
}

/** The first that is seen; where all are folded away, the first. */
function firstIn(part: Element | undefined, selector: string): HTMLElement | null {
  const all = [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])]
  return all.find((each) => each.checkVisibility()) ?? all[0] ?? null
}

/** A row shows its controls when it is open; that of one actor of several may open them beside itself. */
function inRow(row: HTMLElement | null, { field, opened }: Going): HTMLElement | null {
  if (!row) return null
  const opener = row.matches('[data-actor]') ? row : row.querySelector<HTMLElement>(openers)
  const isOpen = opener?.matches('[aria-expanded=true], [aria-current]') ?? true
  if (!isOpen && opener && !opened.has(opener)) {
    opened.add(opener)
    opener.click()
  }
  const places = placesOf(field).map((place) => place.split('.').at(-1) ?? '')
  const own = row.querySelector<HTMLElement>(named(places))
  const beside = isOpen && opener === row ? inMain(named(places)) : null
  return own ?? beside ?? (isOpen ? firstIn(row, controls) : null)
}

const openers = '[data-part="open"]'
const named = (names: readonly string[]) => `:is(${names.map(withName).join()}):not(:disabled)`
const withName = (name: string) => `[name="${CSS.escape(name)}"]`
const inMain = (selector: string) => document.querySelector<HTMLElement>(`main ${selector}`)

/** Where a field is asked in several sections, the first that lacks an answer. */
function sectionOf(field: FieldId): Element | undefined {
  const id = CSS.escape(`field-${field}`)
  const sections = [...document.querySelectorAll(`#${id}, [id^="field-${field}."]`)]
  return sections.find((each) => each.matches('[data-lacking]')) ?? sections[0]
}
