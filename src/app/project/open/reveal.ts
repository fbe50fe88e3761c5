/** Has whoever folds `element` away show it. */
export function reveal(element: Element): void {
  const folded = element.closest('[hidden]')
  folded?.dispatchEvent(new Event('beforematch'))
  folded?.removeAttribute('hidden')
  for (let around = closedAround(element); around; around = closedAround(around)) around.open = true
}

const closedAround = (element: Element) =>
  element.closest<HTMLDetailsElement>('details:not([open])')
