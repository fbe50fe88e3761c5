import { rowOnPage } from '#app/project/open/row-on-page.ts'
import type { WhatChanged } from '#core/project/what-changed.ts'

/**
 * What has focus, to be found again when its form has begun anew and holds the same control as
 * another element. Gives null where there is none like it any more.
 */
export function sameControlAs(element: Element | null): () => HTMLElement | null {
  const look = element && lookOf(element)
  const alike = () =>
    inMain(element?.tagName.toLowerCase() ?? '').filter((each) => lookOf(each) === look)
  const place = alike().findIndex((each) => each.isSameNode(element))
  return () => alike()[place] ?? null
}

const headings = 'h2, h3, h4, h5, h6'

/** All by which a control can be told from those beside it, whatever element it is. */
function lookOf(element: Element): string {
  const { textContent } = element
  const isChoice = element instanceof HTMLInputElement && element.type !== 'text'
  const names = ['name', 'type', 'aria-label', 'href'].map((name) => element.getAttribute(name))
  return [...names, isChoice ? element.value : '', isText(element) ? '' : textContent].join('\n')
}

/**
 * Where on the page the thing stands that changed, as something that can take focus: the control, its
 * row, or the heading of its list or field; null when the page does not show it. A text is found by
 * its heading, since inside it Ctrl+Z is the browser's own, and would lead no further back.
 */
export function changedOnPage(change: WhatChanged): HTMLElement | null {
  const row = change.kind === 'went' ? null : rowOf(change)
  const control = change.kind === 'changed' ? controlOf(change, row) : null
  if (control && !isText(control)) return control
  const inRow =
    row?.querySelector<HTMLElement>('[data-part="remove"]') ??
    row?.querySelector<HTMLElement>('button, a')
  if (inRow) return inRow
  const sections = [
    ...document.querySelectorAll<HTMLElement>(
      `[id="field-${change.field}"], [id^="field-${change.field}."]`,
    ),
  ]
  const section =
    sections.find((each) => each.contains(control)) ??
    sections[0] ??
    (control ? labelOf(control) : null)
  const heading = section?.querySelector<HTMLElement>(headings) ?? section
  heading?.setAttribute('tabindex', '-1')
  return heading
}

function rowOf({ rows }: WhatChanged): HTMLElement | null {
  const id = rows[0]?.id
  return id ? rowOnPage(id) : null
}

/** Forms name their controls by the place in the answers; that over one actor, by the place in the actor. */
function controlOf({ path, choice }: WhatChanged, row: HTMLElement | null): HTMLElement | null {
  const inAnswers = path[0] === 'answers' ? path.slice(1) : path
  const isActor = inAnswers[1] === 'actors'
  const name = (isActor ? inAnswers.slice(3) : inAnswers).join('.')
  const named = inMain('[name]').filter((each) => each.getAttribute('name') === name)
  // A page that shows one actor at a time marks which; another's control must not be taken for it.
  const isShown = !isActor || row?.matches('[aria-current], :has([aria-current])')
  const own = isShown ? named : named.filter((each) => row?.contains(each))
  return own.find((each) => each.getAttribute('value') === choice) ?? own[0] ?? null
}

const labelOf = (control: HTMLElement): HTMLElement | null => {
  const label = control.id
    ? document.querySelector<HTMLElement>(`label[for="${CSS.escape(control.id)}"]`)
    : null
  return label?.closest<HTMLElement>(headings) ?? label
}

const isText = (element: Element) =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(element.type))

const inMain = (selector: string) =>
  selector === '' ? [] : [...document.querySelectorAll<HTMLElement>(`main ${selector}`)]
