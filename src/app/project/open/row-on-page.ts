/** The row of the open screen that shows what has this id; null where none does. */
export function rowOnPage(id: string): HTMLElement | null {
  const own = CSS.escape(id)
  return document.querySelector(
    `main [data-row="${own}"], main [data-need="${own}"], main [data-actor="${own}"]`,
  )
}
