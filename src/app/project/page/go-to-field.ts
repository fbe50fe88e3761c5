import { reveal } from '#app/project/open/reveal.ts'
import type { FieldId } from '#core/questions/fields.ts'

/**
 * Takes focus to the first control of a field on this page: at once, or when the page has been fetched and
 * drawn, unless focus has gone elsewhere by then.
 */
export function goToField(field: FieldId): void {
  if (hasFocused(field)) return
  const from = document.activeElement
  const observer = new MutationObserver(() => {
    if (document.activeElement !== from || hasFocused(field)) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

function hasFocused(field: FieldId): boolean {
  const control = controlOf(field)
  if (control) reveal(control)
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
  return control !== null
}

/** Where a field is asked in several sections, the first that lacks an answer. */
function sectionOf(field: FieldId): Element | undefined {
  const id = CSS.escape(`field-${field}`)
  const sections = [...document.querySelectorAll(`#${id}, [id^="field-${field}."]`)]
  return sections.find((each) => each.matches('[data-lacking]')) ?? sections[0]
}

/** The first control of a field: of one text it is named after the field, of several they stand in its section. */
function controlOf(field: FieldId): HTMLElement | null {
  const section = sectionOf(field)
  return (
    section?.querySelector<HTMLElement>(':is(input, select, textarea, button):not(:disabled)') ??
    section?.querySelector<HTMLElement>('a[href], summary') ??
    document.querySelector<HTMLElement>(`main [name="${CSS.escape(field)}"]`)
  )
}
