import { owedTexts } from './owed-texts.ts'
import { resume } from './plain-trash.ts'
import {
  type BeginsWith,
  canJoin,
  forgetKept,
  halts,
  join,
  lose,
  newlyOpen,
  type Open,
  offered,
  refusal,
  type Shelf,
  type Trouble,
  take,
  type Unsaved,
} from './plain-window.ts'

/** What people may expect of one project in the windows of one browser, without any of the machinery. */
export class PlainModel {
  shelf: Shelf = { where: 'none', text: '', version: 0 }
  copies: string[] = []
  /** What one window wrote where another's text stands. */
  others: readonly string[] | null = null
  /** By session, the oldest first. */
  readonly unsaved = new Map<number, Unsaved>()
  trouble: Trouble = null
  /** A text too long for its field waits in some window. */
  hasRejected = false
  rejecting = new Set<number>()
  windows: (Open | null)[] = [null, null]
  readonly owed = owedTexts()
  #sessions = 0
  #versions = 0

  at(w: number): Open {
    const open = this.windows[w]
    if (!open) throw new Error('No window is open there.')
    return open
  }

  nextText = (w: number): string => this.owed.typedOver(this.at(w).text)

  begin(w: number) {
    this.windows[w] = this.#opened({ text: '', kept: '', base: null, save: 'waiting' })
  }

  open(w: number): 'open' | 'missing' | 'trashed' {
    const { where, text, version } = this.shelf
    if (where === 'trash') return 'trashed'
    let recovered: [number, Unsaved] | null = null
    for (const entry of [...this.unsaved].reverse()) {
      const [slot, each] = entry
      if (where === 'live' && each.text === text) this.unsaved.delete(slot)
      else if (recovered === null && (where === 'none' || each.base === version)) recovered = entry
      else if (this.trouble === null) {
        this.copies.push(each.text)
        this.unsaved.delete(slot)
      }
    }
    if (recovered === null && where === 'none') return 'missing'
    this.windows[w] = this.#opened({
      text: recovered ? recovered[1].text : text,
      // What was recovered of a project that lies nowhere is still to be written, though it be empty.
      kept: where === 'none' ? null : text,
      base: where === 'none' ? null : version,
      save: recovered ? 'waiting' : 'saved',
      isDue: recovered !== null,
      from: recovered,
    })
    if (this.hasRejected) this.rejecting.add(w)
    else this.rejecting.delete(w)
    return 'open'
  }

  type(w: number, text: string) {
    const open = this.at(w)
    open.text = text
    open.isDue = true
    if (open.save === 'saved') open.save = 'waiting'
  }

  /** What a window does when it may be about to go. */
  leave(w: number) {
    this.#keepSnapshot(w)
    this.write(w)
  }

  /** It goes with its work under way; `landed` when the shelf had it and nobody heard. */
  kill(w: number, landed: boolean) {
    const open = this.at(w)
    this.#keepSnapshot(w)
    if (landed && this.#isToWrite(open) && refusal(open, this.shelf, this.trouble) === null)
      this.#put(open.text)
    this.windows[w] = null
  }

  close(w: number) {
    this.leave(w)
    this.windows[w] = null
  }

  retry(w: number) {
    const open = this.at(w)
    open.save = open.text === open.kept ? 'saved' : 'waiting'
    this.write(w)
  }

  putBack(w: number) {
    const open = this.at(w)
    this.others = offered(open, this.others, null)
    Object.assign(open, { base: null, spared: null })
    this.retry(w)
  }

  reload(w: number) {
    const open = this.at(w)
    if (this.shelf.where !== 'live') return lose(open, this.shelf.where)
    this.owed.discard(open.text)
    take(open, this.shelf)
    this.#forget(open)
  }

  keepAsCopy(w: number): boolean {
    const open = this.at(w)
    if (this.trouble) return false
    this.copies.push(open.text)
    open.spared = open.text
    this.#forget(open)
    this.close(w)
    return true
  }

  moveToTrash(w: number): boolean {
    this.write(w)
    if (this.shelf.where === 'none') return false
    this.trash(w)
    this.close(w)
    return true
  }

  trash(by: number | null = null) {
    this.shelf.where = 'trash'
    for (const [w, open] of this.windows.entries()) if (open && w !== by) lose(open, 'trash')
  }

  remove() {
    this.owed.discard(this.shelf.text)
    this.shelf.where = 'none'
    this.forgetBeside()
  }

  clear(isNoticed: boolean) {
    this.owed.clear()
    this.shelf.where = 'none'
    this.forgetBeside()
    if (isNoticed) for (const w of this.windows.keys()) this.look(w)
  }

  forgetBeside() {
    for (const { text } of this.unsaved.values()) this.owed.discard(text)
    for (const text of this.others ?? []) this.owed.discard(text)
    this.unsaved.clear()
    this.others = null
    this.hasRejected = false
  }

  look(w: number) {
    const open = this.windows[w]
    if (!open || open.base === null) return
    const { where } = this.shelf
    const isTrashed = open.save === 'deleted'
    if (where === 'live' && isTrashed) resume(this, [w])
    else if (where === 'live') this.#follow(w)
    else if (open.save === 'saved' || (isTrashed && where === 'none')) lose(open, where)
    else forgetKept(open, where)
  }

  write(w: number) {
    const open = this.at(w)
    open.isDue = false
    if (!this.#isToWrite(open)) return
    const no = refusal(open, this.shelf, this.trouble)
    if (no === 'conflict' && canJoin(open, this.shelf)) this.join(open)
    else if (no !== null) open.save = no
    else this.#written(w, open)
  }

  /** Both texts stay: one where it was written, the other beside it, where it is one to fetch back. */
  join(open: Open) {
    this.others = offered(open, this.others, join(open, this.shelf))
  }

  refresh(open: Open) {
    open.others = this.others ?? open.others
  }

  #written(w: number, open: Open) {
    this.#put(open.text)
    this.owed.add(open.text)
    Object.assign(open, { kept: open.text, base: this.shelf.version, save: 'saved' })
    this.#forget(open)
    for (const [other, each] of this.windows.entries()) if (each && other !== w) this.#follow(other)
  }

  lost(): string[] {
    const { where, text } = this.shelf
    const open = this.windows.flatMap((each) => each ?? [])
    const left = [...open, ...this.unsaved.values()].map((each) => each.text)
    return this.owed.lostBeside([
      where === 'none' ? '' : text,
      ...this.copies,
      ...(this.others ?? []),
      ...left,
    ])
  }

  #opened(open: BeginsWith): Open {
    return newlyOpen(++this.#sessions, { ...open, others: this.others ?? [] })
  }

  #isToWrite(open: Open) {
    return open.text !== open.kept && !halts.includes(open.save)
  }

  #put(text: string) {
    this.shelf = { where: 'live', text, version: ++this.#versions }
  }

  #keepSnapshot(w: number) {
    const open = this.at(w)
    if (open.save === 'saved' || open.text === open.spared) return
    this.#forget(open)
    this.unsaved.set(open.slot, { text: open.text, base: open.base })
    this.owed.add(open.text)
  }

  #forget(open: Open) {
    this.unsaved.delete(open.slot)
    if (open.from && this.unsaved.get(open.from[0]) === open.from[1])
      this.unsaved.delete(open.from[0])
    open.from = null
  }

  #follow(w: number) {
    if (this.at(w).save === 'gone') resume(this, [w])
    else if (canJoin(this.at(w), this.shelf)) this.join(this.at(w))
  }
}
