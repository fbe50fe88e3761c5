import { cleanup, configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { deleteDB } from 'idb'
import { MemoryRouter } from 'react-router'
import '#ui/theme.css'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HistoryScreen } from '#app/project/history/history-screen.tsx'
import { VersionScreen } from '#app/project/history/version-screen.tsx'
import { openProject } from '#app/project/open/open-project.ts'
import { SessionContext } from '#app/project/open/use-project.ts'
import { type Services, ServicesContext } from '#app/shell/services.tsx'
import type { Project } from '#core/project/project.ts'
import type { Remark } from '#core/project/remarks.ts'
import type { Answers } from '#core/questions/answers.ts'
import { failed } from '#core/result.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import {
  ProjectMessagesProvider,
  ShellMessagesProvider,
  TypedLanguageProvider,
} from '#i18n/messages-context.tsx'
import type { Session } from '#session/create-session.ts'
import { toKeep } from '#session/to-keep.ts'
import { openShelf } from '#storage/open-shelf.ts'
import { otherTabs } from '#storage/other-tabs.ts'
import { LiveRegions } from '#ui/live-regions.tsx'
import { fullAnswers } from '../../../fixtures/full-answers.ts'
import { serialized, shelfProject } from '../../../fixtures/shelf-contract.ts'
import { version } from '../../../fixtures/versions-contract.ts'
import { expectNoAxeFindings } from '../../../rooms/accessibility.ts'

// A real database on a busy machine.
configure({ asyncUtilTimeout: 20_000 })
const patience = { timeout: 20_000 }

const { history } = words
const { compare, make, name: naming, restore } = history

const names: string[] = []
let close = () => {}

afterEach(async () => {
  cleanup()
  close()
  for (const name of names.splice(0)) await deleteDB(name)
})

const project: Project = {
  ...shelfProject('p1', 'Fælles borde'),
  language: 'en',
  answers: fullAnswers,
}
const withAnswers = (change: Partial<Answers>): Project => ({
  ...project,
  answers: { ...project.answers, ...change },
})
const { problem, team } = fullAnswers

/** Over the browser's own database, as in the application. */
async function opened(): Promise<{ services: Services; session: Session }> {
  const name = `medspil-test-${crypto.randomUUID()}`
  names.push(name)
  const { shelf, versions, keeps } = await openShelf(name)
  await shelf.write(toKeep(project, serialized(project)), null)
  const services: Services = {
    shelf,
    versions,
    keeps,
    unopened: null,
    now: () => new Date(),
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    openChannel: (listener) => otherTabs(listener, name),
    app: 'Medspil',
  }
  const opening = await openProject(services, 'p1', { begin: null, copyTitle: () => 'Kopi' })
  if (opening.kind !== 'open') throw new Error(opening.kind)
  close = opening.session.close
  return { services, session: opening.session }
}

function show(
  { services, session }: { services: Services; session: Session },
  shown: { version: string } | 'list',
) {
  document.documentElement.lang = 'da'
  render(
    <ServicesContext value={services}>
      <ShellMessagesProvider language="da" shell={shell}>
        <ProjectMessagesProvider messages={words}>
          <TypedLanguageProvider language="en">
            <LiveRegions>
              <MemoryRouter>
                <SessionContext value={session}>
                  <main>{shown === 'list' ? <HistoryScreen /> : <VersionScreen {...shown} />}</main>
                </SessionContext>
              </MemoryRouter>
            </LiveRegions>
          </TypedLanguageProvider>
        </ProjectMessagesProvider>
      </ShellMessagesProvider>
    </ServicesContext>,
  )
}

const button = (name: string) => screen.findByRole('button', { name })
const rows = async () =>
  within(await screen.findByRole('list', { name: history.list })).getAllByRole('listitem')

describe('the history of a project', () => {
  it('says that there are no versions yet and what makes one, then has the one that is made', async () => {
    const open = await opened()
    show(open, 'list')
    expect(await screen.findByText(history.empty.title)).toBeVisible()
    expect(screen.getByText(history.empty.text)).toBeVisible()
    await expectNoAxeFindings()

    await userEvent.click(await button(make.open))
    const field = await screen.findByLabelText(naming.label)
    expect(field).toHaveFocus()
    expect(field).toHaveValue(make.suggested(1))
    await userEvent.clear(field)
    await userEvent.type(field, 'Til byrådet{Enter}')
    const [row] = await rows()
    expect(row?.textContent).toContain('Til byrådet')
    expect(row?.textContent).toContain(history.kinds.asked)
    expect(within(row as HTMLElement).getByText('Til byrådet')).toHaveAttribute('lang', 'en')
    expect(await screen.findByText(make.done('Til byrådet'))).toBeInTheDocument()
    expect(await button(make.open)).toHaveFocus()
    await expectNoAxeFindings()
  })

  it('says why a version could not be made, and that the work is as it was', async () => {
    const open = await opened()
    vi.spyOn(open.services.versions, 'keep').mockResolvedValue(failed('full'))
    show(open, 'list')
    await userEvent.click(await button(make.open))
    await userEvent.type(await screen.findByLabelText(naming.label), '{Enter}')
    const { storageFull } = shell.notices
    const said = await screen.findAllByText(`${storageFull.title} ${storageFull.text}`)
    expect(said.length).toBeGreaterThan(0)
    expect(screen.getByText(history.empty.title)).toBeVisible()
  })

  it('says so where the browser does not hand it out', async () => {
    const open = await opened()
    vi.spyOn(open.services.versions, 'list').mockRejectedValue(new Error('no database'))
    vi.spyOn(console, 'error').mockImplementation(() => {})
    show(open, 'list')
    expect(await screen.findByText(history.unreached.title)).toBeVisible()
  })
})

describe('a version', () => {
  it('tells what has changed since: words marked for eye and ear, and rows by name', async () => {
    const open = await opened()
    const [need, ...needs] = team.needs
    const [first, ...actors] = team.actors
    if (!need || !first) throw new Error('There is nothing to change.')
    const before = withAnswers({
      problem: { ...problem, statement: `${problem.statement} today` },
      team: {
        ...team,
        needs: [{ ...need, id: 'gone', name: 'Transport' }, ...needs],
        actors: [{ ...first, group: 'staff' }, ...actors],
        coverage: {},
      },
    })
    await open.services.versions.keep('p1', [version(0, {}, serialized(before))])
    show(open, { version: 'v0' })
    await screen.findByRole('heading', { name: compare.heading })
    const marked = (tag: string) =>
      [...document.querySelectorAll(`section ${tag}`)].map((each) => each.textContent)
    expect(marked('del')).toContain(` ${compare.went}  today`)
    expect(marked('li')).toContain(compare.rows.went('Transport'))
    if (first.group !== 'staff') {
      expect(marked('del')).toContain(` ${compare.went} ${words.codes.group.staff.name}`)
    }
    await expectNoAxeFindings()
  })

  it('tells of remarks under a heading of their own', async () => {
    const open = await opened()
    const remark: Remark = {
      ...{ id: 'r1', field: 'problem.statement', row: null, answers: null },
      ...{ by: 'Anna', written: null, text: 'Hvem betaler?', state: null },
    }
    const before = { ...project, route: 'short' as const, remarks: [remark] }
    await open.services.versions.keep('p1', [version(0, {}, serialized(before))])
    show(open, { version: 'v0' })
    const under = async (name: string) =>
      (await screen.findByRole('heading', { level: 3, name })).parentElement?.textContent
    expect(await under(words.remarks.title)).toContain(compare.rows.went('Hvem betaler?'))
    expect(await under(compare.around)).not.toContain('Hvem betaler?')
  })

  it('is compared with another, the earlier always before the later', async () => {
    const open = await opened()
    const titled = (title: string) =>
      serialized(withAnswers({ start: { ...fullAnswers.start, title } }))
    await open.services.versions.keep('p1', [
      version(0, { name: 'A', kind: 'asked' }, titled('Første')),
      version(10, { name: 'B', kind: 'asked' }, titled('Anden')),
    ])
    for (const [shown, other] of [
      ['v0', 'v10'],
      ['v10', 'v0'],
    ] as const) {
      show(open, { version: shown })
      await userEvent.selectOptions(await screen.findByLabelText(compare.with), other)
      expect(await screen.findByText(compare.between('A', 'B'))).toBeVisible()
      await vi.waitFor(
        () => expect(document.querySelector('section del')?.textContent).toContain('Første'),
        patience,
      )
      expect(document.querySelector('section ins')?.textContent).toContain('Anden')
      cleanup()
    }
  })

  it('comes back, and the project it took the place of is a version', async () => {
    const open = await opened()
    const before = withAnswers({ problem: { ...problem, statement: 'Som det var' } })
    await open.services.versions.keep('p1', [version(0, {}, serialized(before))])
    open.session.store.change((answers) => ({ ...answers, way: null }))
    show(open, { version: 'v0' })
    await userEvent.click(await button(restore.act))
    expect((await screen.findAllByText(restore.done)).length).toBeGreaterThan(0)
    const statement = () => open.session.store.getState().project.answers.problem.statement
    expect(statement()).toBe('Som det var')
    expect((await open.services.versions.list('p1')).map(({ kind }) => kind)).toContain('restore')
    expect(await screen.findByText(compare.none)).toBeVisible()

    await userEvent.click(await button(restore.act))
    expect((await screen.findAllByText(restore.same)).length).toBeGreaterThan(0)
    open.session.store.undo()
    expect(statement()).toBe(problem.statement)
  })

  it('gets a name and loses it', async () => {
    const open = await opened()
    await open.services.versions.keep('p1', [version(0)])
    show(open, { version: 'v0' })
    await userEvent.click(await button(naming.give))
    await userEvent.type(await screen.findByLabelText(naming.label), 'Udkast{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Udkast' })).toBeVisible()
    await userEvent.click(await button(naming.remove))
    await screen.findByRole('button', { name: naming.give })
    expect((await open.services.versions.list('p1')).map(({ name }) => name)).toEqual([''])
  })

  it('that is gone, or cannot be read, is told of as such', async () => {
    const open = await opened()
    await open.services.versions.keep('p1', [version(0, {}, 'no project')])
    for (const shown of ['v0', 'nowhere']) {
      show(open, { version: shown })
      expect(await screen.findByRole('heading', { name: history.gone.title })).toBeVisible()
      cleanup()
    }
  })
})
