import type { Fill } from './in-page.ts'

/**
 * Puts into the page what changes its controls: each as typing, choosing or pressing would. It is sent
 * there as text, after `installFinding`, and so knows nothing from outside itself.
 */
export function installActing() {
  const { crawl } = window
  const two = (number: number) => String(number).padStart(2, '0')
  const written = (type: string, number: number) => {
    if (type === 'date')
      return `20${30 + (number % 60)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
    // The same only after a whole day: what comes back sooner may stand there already.
    if (type === 'time') return `${two(Math.floor(number / 60) % 24)}:${two(number % 60)}`
    return type === 'number' ? String(1000 + number) : `Ord ${number}.`
  }
  /** Of a block, which may take four hours. */
  const isMinutes = (control: HTMLElement) => control.matches('[name$=".minutes"]')
  const write = (control: HTMLElement, value: string) => {
    const prototype = Object.getPrototypeOf(control)
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const other = <T>(options: readonly T[], turn: number) => options[turn % options.length]
  const choose = (control: HTMLElement, turn: number) => {
    const { options, value } = control as HTMLSelectElement
    const others = [...options]
      .map((each) => each.value)
      .filter((each) => each !== value && each !== '')
    const next = other(others, turn)
    if (next !== undefined) write(control, next)
    return next !== undefined
  }
  const groupOf = ({ form, name }: HTMLInputElement) => {
    const radios = `input[type="radio"][name="${CSS.escape(name)}"]`
    const all = (form ?? document).querySelectorAll<HTMLInputElement>(radios)
    return [...all].filter((each) => each.form === form)
  }
  const stateOf = (control: HTMLElement) => {
    if (crawl.typeOf(control) !== 'radio') return crawl.shown(control)
    return groupOf(control as HTMLInputElement).findIndex(({ checked }) => checked)
  }
  /** What was chosen when the screen was come to: chosen again, it would be no change. */
  const original = new WeakSet<HTMLElement>()
  const pick = (control: HTMLInputElement, turn: number, done: WeakSet<HTMLElement>) => {
    const group = groupOf(control)
    for (const each of group) done.add(each)
    const others = group.filter(({ checked }) => !checked)
    const fresh = others.filter((each) => !original.has(each))
    const next = other(fresh.length > 0 ? fresh : others, turn)
    next?.click()
    return next !== undefined
  }
  const change = (control: HTMLElement, fill: Fill, done: WeakSet<HTMLElement>) => {
    const type = crawl.typeOf(control)
    if (type === 'file') return false
    if (['checkbox', 'radio', 'select'].includes(type) && !fill.choices) return false
    control.focus()
    if (type === 'checkbox') control.click()
    else if (type === 'radio') return pick(control as HTMLInputElement, fill.turn, done)
    else if (type === 'select') return choose(control, fill.turn)
    else
      write(control, isMinutes(control) ? `${100 + (fill.from % 100)}` : written(type, fill.from))
    return true
  }
  /** To the next task, as between two keys of a person: React counts what is changed without a pause. */
  const pause = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  const counted = new WeakSet<HTMLElement>()
  const isCounted = (control: HTMLElement) =>
    crawl.typeOf(control) === 'radio'
      ? groupOf(control as HTMLInputElement).some((each) => counted.has(each))
      : counted.has(control)
  crawl.fill = async (begin) => {
    const done = new WeakSet<HTMLElement>()
    const changed: string[] = []
    const inert: string[] = []
    let next = begin.from
    if (!begin.choices)
      for (const each of document.querySelectorAll<HTMLElement>('input:checked')) original.add(each)
    // What a choice brings forth is changed as well.
    for (let round = 0; round < 3; round++) {
      const controls = crawl.values()
      const begun = new Map(controls.map((each) => [each, crawl.shown(each)]))
      for (const control of controls) {
        if (done.has(control) || !control.isConnected) continue
        done.add(control)
        // What is changed stays so, but a field that was emptied by sending it is written in again.
        if (isCounted(control) && crawl.shown(control) !== '') continue
        // A box that another has changed along with itself, as one for all, is not changed back.
        const isBox = crawl.typeOf(control) === 'checkbox'
        if (isBox && crawl.shown(control) !== begun.get(control)) continue
        const said = `${crawl.typeOf(control)} ${crawl.nameOf(control)}`
        crawl.tell(said)
        const before = stateOf(control)
        if (!change(control, { ...begin, from: next }, done)) continue
        if (!counted.has(control)) changed.push(said)
        counted.add(control)
        await pause()
        if (control.isConnected && stateOf(control) === before) inert.push(said)
        next++
      }
      await crawl.settle()
    }
    return { next, changed, inert }
  }

  /** More than any screen has, where something brings forth new buttons without end. */
  const most = 500
  /** No row has more: what brings more is no button that adds one. */
  const controlsOfRow = 8
  const rowsNow = () => document.querySelectorAll('main :is(ol > li, tbody[data-row])').length
  crawl.press = async (begin) => {
    const pressed = new Map<string, string>()
    const adding = new Set<string>()
    const inert: string[] = []
    let next = begin.from
    const once = async (button: HTMLButtonElement) => {
      crawl.tell(`${crawl.typeOf(button)} ${crawl.nameOf(button)}`)
      const before = crawl.values()
      const entry = button.form?.querySelector<HTMLTextAreaElement>('textarea')
      if (entry?.value === '') write(entry, written('text', next++))
      button.focus()
      button.click()
      await crawl.settle()
      const fresh = crawl.values().filter((each) => !before.includes(each))
      for (const control of fresh)
        if (change(control, { ...begin, choices: false, from: next }, new WeakSet())) next++
      return fresh.length
    }
    const toPress = () =>
      crawl
        .buttons()
        .filter(
          (each) => !each.hasAttribute('aria-expanded') && !each.hasAttribute('aria-haspopup'),
        )
    const closedDialog = async () => {
      const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
      dialog?.querySelector('button')?.click()
      await crawl.settle()
      return dialog !== undefined
    }
    for (;;) {
      if (pressed.size > most)
        throw new Error(`No end of buttons: ${[...pressed.keys()].slice(-9)}`)
      const button = toPress().find((each) => !pressed.has(crawl.kindOf(each)))
      if (!button) {
        if (!(await closedDialog())) break
        continue
      }
      const kind = crawl.kindOf(button)
      const name = crawl.nameOf(button)
      pressed.set(kind, `${crawl.typeOf(button)} ${name}`)
      const rows = rowsNow()
      const fresh = await once(button)
      if (crawl.typeOf(button) === 'cell' && crawl.nameOf(button) === name) inert.push(name)
      const addsRow = (fresh > 0 || rowsNow() > rows) && fresh <= controlsOfRow
      if (addsRow && !document.querySelector('dialog[open]')) adding.add(kind)
    }
    for (const kind of [...adding, ...adding]) {
      const button = toPress().find((each) => crawl.kindOf(each) === kind)
      if (button) await once(button)
    }
    return { next, changed: [...pressed.values()], inert }
  }
}
