import type { InPage, Installed } from './in-page.ts'

/**
 * Puts into the page what finds its controls, names them, opens what hides them and says what they show.
 * It is sent there as text, and so knows nothing from outside itself.
 */
export function installFinding({ passing, computed, sorting, mark }: Installed) {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const scope = (): ParentNode =>
    [...document.querySelectorAll('dialog[open]')].at(-1) ??
    document.querySelector('main') ??
    document.createElement('main')
  const all = <E extends HTMLElement>(what: string) => [...scope().querySelectorAll<E>(what)]
  const isOffered = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled, [aria-disabled="true"]') &&
    !element.closest('[inert]')
  /** A list with rows; in a table that opens, each row is a body of its own. */
  const listOfRows = 'ol, ul, table:has(> [data-row])'
  const rowOfList = 'ol > li, tbody[data-row]'
  const isFile = (element: Element) => element.matches('input[type="file"]')
  const isCell = (element: Element) => element.closest('td[aria-colindex]') !== null
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labelled = by.map((id) => tidy(document.getElementById(id)?.textContent)).join(' ')
    const own = (element as HTMLSelectElement).labels ?? labels
    const label = [...own].map(({ textContent }) => tidy(textContent)).join(' ')
    const inside = element.matches('button') ? tidy(element.textContent) : ''
    return tidy(element.getAttribute('aria-label')) || labelled || label || inside
  }
  const legendOf = (element: Element) =>
    tidy(element.closest('fieldset')?.querySelector('legend')?.textContent)
  const isPassing = (name: string) =>
    passing.some((each) => new RegExp(`^(?:${each})$`, 's').test(name))
  const isLeftAlone = (element: HTMLElement) =>
    isPassing(nameOf(element)) || isPassing(legendOf(element))

  /** What is worked out from the answers follows them in its own time. */
  const isIn = (names: readonly string[]) => (element: Element) => {
    const section = element.closest('section[aria-labelledby]')
    return section !== null && names.includes(nameOf(section))
  }
  const isComputed = isIn(computed)
  const isSorting = isIn(sorting)

  const values = () =>
    all('input, textarea, select').filter(
      (each) =>
        (isOffered(each) || isFile(each)) && !each.matches('[type="search"]') && !isLeftAlone(each),
    )
  const buttons = () =>
    all<HTMLButtonElement>('button').filter(
      // What leads about the page changes nothing of the project.
      (each) => isOffered(each) && !isLeftAlone(each) && !each.closest('nav'),
    )
  const typeOf = (control: HTMLElement) => {
    if (isCell(control)) return 'cell'
    if (control instanceof HTMLInputElement)
      return control.inputMode === 'numeric' ? 'number' : control.type
    return control.matches('select') ? 'select' : control.matches('button') ? 'button' : 'text'
  }
  const kindOf = (button: HTMLButtonElement) => {
    const cell = button.closest('td[aria-colindex]')
    const row = button.closest('tr')?.getAttribute('aria-rowindex')
    if (cell) return `cell ${row} ${cell.getAttribute('aria-colindex')}`
    const section = button.closest('section[id], section[aria-labelledby], dialog')
    const icon = button.querySelector('svg')?.getAttribute('class') ?? ''
    // Every row of a list has the same buttons, named after what is written in it.
    const item = button.closest(rowOfList)
    const inRow = item && `in a row ${[...item.querySelectorAll('button')].indexOf(button)}`
    // Its words alone: what it is called besides is named after what is written.
    const words = inRow ?? tidy(button.innerText)
    return [section?.id, legendOf(section ?? button), icon, words].join('|')
  }
  const shown = (control: HTMLElement) => {
    if (control.matches('[type="checkbox"], [type="radio"]'))
      return (control as HTMLInputElement).checked ? 'on' : 'off'
    return isFile(control) ? '' : (control as HTMLInputElement).value
  }
  const snapshot = () => {
    const rows = buttons().filter((each) => each.matches('ol > li [aria-label], td [aria-label]'))
    const logos = all<HTMLImageElement>('details img[src^="data:"]').map(
      ({ src }) => `picture of ${src.length}`,
    )
    const kept = values().filter((each) => !isComputed(each))
    const said = (each: HTMLElement) =>
      `${typeOf(each)} ${legendOf(each)} › ${nameOf(each)} = ${shown(each)}`
    return [
      ...kept.filter((each) => !isSorting(each)).map(said),
      ...kept.filter(isSorting).map(said).toSorted(),
      ...rows.map((each) => `row ${nameOf(each)}`),
      ...logos,
    ]
  }

  /** Told rather than kept here: a page that is caught in a loop can be asked for nothing. */
  const tell = (where: string) => console.debug(`${mark}${where}`)
  /** Two frames, or a second where the browser draws none: a page that nobody sees may get no frames. */
  const settle = () =>
    new Promise<void>((resolve) => {
      const unseen = setTimeout(() => {
        tell('a page that is not drawn')
        resolve()
      }, 1000)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          clearTimeout(unseen)
          resolve()
        }),
      )
    })
  const closed = () => [
    ...all('details:not([open], [name]) > summary').filter(isOffered),
    ...all('button[aria-expanded="false"]:not([aria-haspopup])').filter(
      (each) => isOffered(each) && !isLeftAlone(each),
    ),
  ]
  const openAll = async () => {
    const tried = new Set<HTMLElement>()
    const untried = () => closed().filter((each) => !tried.has(each))
    // Of some only one is open at a time, and what is drawn anew is closed again: after these, enough is tried.
    for (let round = 0; round < 8 && untried().length > 0; round++) {
      for (const each of untried()) {
        tried.add(each)
        tell(`opening ${nameOf(each)}`)
        each.click()
      }
      await settle()
    }
  }
  const inRows =
    ':scope > li > button, :scope > li > * > button[aria-expanded], :scope > tbody > tr > th > button[aria-expanded]'
  const rowButtons = (list: Element | null) => [
    ...(list?.querySelectorAll<HTMLElement>(inRows) ?? []),
  ]
  /** Those that take each other's place: a list with a current one, or of which opening one closes another. */
  const viewButtons = () => {
    const current = all('[aria-current]:not([aria-current="step"])')
    // What is folded within a row, as the example of a field there, closes nothing of another row.
    const closedRows = closed().filter((each) =>
      rowButtons(each.closest(listOfRows)).includes(each),
    )
    const lists = [...current, ...closedRows]
      .filter((each) => !isComputed(each))
      .map((each) => each.closest(listOfRows))
    return [...new Set(lists)].flatMap(rowButtons)
  }
  const showView = async (place: number) => {
    const button = viewButtons()[place]
    if (button && button.getAttribute('aria-expanded') !== 'true') button.click()
    await settle()
  }
  /** The steps of a page: of these, each has controls of its own. */
  const steps = () => {
    const list = all('[aria-current="step"]')[0]?.closest('ol')
    const folded = all('details[name] > summary')
    return [...(list?.querySelectorAll<HTMLElement>(':scope > li > button') ?? folded)]
  }
  const isShown = (step: HTMLElement) => step.matches('[aria-current="step"], [open] > summary')
  const showStep = async (place: number) => {
    const step = steps()[place]
    if (step && !isShown(step)) step.click()
    // The address says which step is shown, and takes a while to.
    while (step && !isShown(step)) await settle()
    await openAll()
  }
  const finding = {
    tell,
    settle,
    openAll,
    values,
    buttons,
    kindOf,
    nameOf,
    typeOf,
    shown,
    snapshot,
  }
  const views = {
    views: () => viewButtons().length,
    showView,
    steps: () => steps().length,
    showStep,
  }
  window.crawl = { ...finding, ...views } as InPage
}
