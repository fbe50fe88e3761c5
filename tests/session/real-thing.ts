import { parseProjectFile } from '#core/project/project-file.ts'
import type { Session } from '#session/create-session.ts'
import { openSession } from '#session/open-session.ts'
import { type FakeWindow, fakeBrowser } from '../fixtures/fake-browser.ts'

export const id = 'p1'

/** The real session in each of the windows, over a browser that is not. */
export class RealThing {
  readonly browser = fakeBrowser()
  readonly windows: ({ readonly window: FakeWindow; readonly session: Session } | null)[] = [
    null,
    null,
  ]

  at(w: number) {
    const open = this.windows[w]
    if (!open) throw new Error('No window is open there.')
    return open
  }

  async open(w: number, begin: 'da' | null = null, window = this.browser.openWindow()) {
    const opening = await openSession(window.ports, id, begin)
    if (opening.kind === 'open') this.windows[w] = { window, session: opening.session }
    return opening.kind
  }

  close(w: number) {
    this.at(w).session.close()
    this.windows[w] = null
  }

  kill(w: number) {
    this.at(w).window.kill()
    this.windows[w] = null
  }
}

export const textOf = ({ store }: Session) => store.getState().project.answers.problem.statement
export const typeText = ({ store }: Session, statement: string) =>
  store.change((answers) => ({ ...answers, problem: { ...answers.problem, statement } }))

/** What stands where, by its text. */
export async function seen({ browser, windows }: RealThing) {
  const record = await browser.shelf.read(id)
  const heads = await browser.shelf.list()
  const copies = heads.filter((head) => head.id !== id)
  const texts = await Promise.all(copies.map(async (head) => await browser.shelf.read(head.id)))
  return {
    windows: windows.map((open) => {
      if (!open) return null
      const { save } = open.session.store.getState()
      if (save.kind === 'memoryOnly' || save.kind === 'saving') throw new Error(save.kind)
      return { text: textOf(open.session), save: save.kind === 'failed' ? save.reason : save.kind }
    }),
    shelf: record && [record.deleted === null ? 'live' : 'trash', statementIn(record.text)],
    copies: texts.map((each) => statementIn(each?.text ?? '')).toSorted(),
    others: browser.otherTexts(id).toSorted(),
    unsaved: browser.unsavedTexts().map(statementIn).toSorted(),
  }
}

const statements = new Map<string, string>()

/** Read once: the same texts are looked at again and again. */
export function statementIn(text: string): string {
  const known = statements.get(text)
  if (known !== undefined) return known
  const read = parseProjectFile(text)
  if (!read.ok) throw new Error(read.failure.reason)
  const { statement } = read.value.project.answers.problem
  statements.set(text, statement)
  return statement
}
