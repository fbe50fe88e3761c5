const rowOf = (id: string): HTMLElement | null =>
  document.querySelector(`main [data-row="${CSS.escape(id)}"]`)

/** Brings the row of a meeting into view and gives it focus. */
export const goToMeeting = (id: string) =>
  rowOf(id)?.querySelector<HTMLElement>('[data-part="open"]')?.focus()

/** A control of a row that holds what is not kept, such as half a date: it would be lost with the control. */
export const unfinishedIn = (id: string): HTMLElement | undefined =>
  [...(rowOf(id)?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].find(
    (control) => control.validity.badInput || control.getAttribute('aria-invalid') === 'true',
  )
