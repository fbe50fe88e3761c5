import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Project, projectToShare, withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { failed, ok } from '#core/result.ts'
import type { Session } from '#session/create-session.ts'
import type { LinkedFile } from '#session/linked-file.ts'
import { openSession } from '#session/open-session.ts'
import type { FileRefusal, LinkedFiles } from '#session/ports/linked-files.ts'
import { toKeep } from '#session/to-keep.ts'
import { fakeBrowser } from '../fixtures/fake-browser.ts'
import { noted } from '../fixtures/noted-project.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })
  return () => vi.useRealTimers()
})

/** A folder with one file in it, as a browser hands it to a page. */
function fakeFile() {
  let text: string | null = null
  let known: string | null = null
  let refusal: FileRefusal | null = null
  let writes = 0
  const files: LinkedFiles = {
    nameOf: async () => (known === null ? null : 'borde.json'),
    choose: async (_, { text: written }) => {
      if (refusal !== null) return failed('failed')
      text = known = written
      return ok('borde.json')
    },
    ask: async () => {
      refusal = null
      return true
    },
    look: async () => (refusal ? failed(refusal) : ok({ known: known ?? '', there: text })),
    write: async (_, written) => {
      if (refusal) return failed(refusal)
      if (text !== known) return failed('changed')
      text = known = written
      writes++
      return ok(null)
    },
    take: async (_, there) => {
      known = there
    },
    forget: async () => {
      known = null
    },
  }
  return {
    files,
    project: (): Project | null => {
      const read = text === null ? null : parseProject(text)
      return read?.ok ? read.value : null
    },
    writes: () => writes,
    refuse: (why: FileRefusal | null) => {
      refusal = why
    },
    /** What somebody else does to it. */
    put: (other: string) => {
      text = other
    },
  }
}

const asFound = shelfProject('p1', 'Som fundet', '2026-11-23T11:59:00.000Z')

async function opened(file = fakeFile(), browser = fakeBrowser()) {
  await browser.shelf.write(toKeep(asFound, serialized(asFound)), null)
  const window = browser.openWindow()
  const opening = await openSession({ ...window.ports, files: file.files }, 'p1', null)
  if (opening.kind !== 'open' || !opening.session.file) throw new Error(opening.kind)
  const { session } = opening
  const rest = async () => {
    for (let round = 0; round < 8; round++) {
      browser.passTime()
      await window.rest()
      await browser.settled()
    }
  }
  const type = async (title: string) => {
    browser.passTime()
    session.store.changeProject((project) => withTitle(project, title))
    await rest()
  }
  await rest()
  return { browser, session, file, linked: opening.session.file, type, rest }
}

const here = ({ store }: Session) => store.getState().project
const kind = (linked: LinkedFile) => linked.state().kind
const withNeed = (project: Project, name: string): Project => ({
  ...project,
  answers: {
    ...project.answers,
    team: { ...project.answers.team, needs: [emptyNeed('n9', name)] },
  },
})
const withActor = (project: Project): Project => {
  const { answers } = project
  const team = { ...answers.team, actors: [emptyActor('a1', 'Seniorrådet')] }
  return { ...project, answers: { ...answers, team } }
}

describe('a file the project is written to as one goes', () => {
  it('is there once it is chosen, with all there is', async () => {
    const { session, file, linked } = await opened()
    expect(kind(linked)).toBe('none')
    expect(await linked.choose('forslag.json')).toEqual({ name: 'borde.json' })
    expect(linked.state()).toMatchObject({ kind: 'written', name: 'borde.json' })
    expect(file.project()).toEqual(here(session))
  })

  it('follows when typing rests, and not at each key', async () => {
    const { session, file, linked, type } = await opened()
    await linked.choose('forslag.json')
    for (const title of ['F', 'Fæ', 'Fæl'])
      session.store.changeProject((project) => withTitle(project, title))
    expect(kind(linked)).toBe('waiting')
    expect(file.writes()).toBe(0)
    await type('Fælles borde')
    expect(file.writes()).toBe(1)
    expect(file.project()).toEqual(here(session))
    expect(kind(linked)).toBe('written')
  })

  it('counts as a copy to keep', async () => {
    const { browser, linked } = await opened()
    await linked.choose('forslag.json')
    const [head] = await browser.shelf.list()
    expect(head?.savedAsFile).toEqual(expect.any(String))
  })

  it('is not called written while it cannot be, and is when it can again', async () => {
    const { session, file, linked, type } = await opened()
    await linked.choose('forslag.json')
    file.refuse('failed')
    await type('Ny')
    expect(kind(linked)).toBe('failed')
    file.refuse(null)
    await linked.retry()
    expect(kind(linked)).toBe('written')
    expect(file.project()).toEqual(here(session))
  })

  it('asks for leave after the page has been closed, and then has what came meanwhile', async () => {
    const first = await opened()
    await first.linked.choose('forslag.json')
    first.session.close()
    await first.browser.settled()
    first.file.refuse('asks')
    const { linked, session, file, type } = await opened(first.file, first.browser)
    expect(kind(linked)).toBe('asks')
    await type('Imens')
    expect(kind(linked)).toBe('asks')
    expect(file.project()).toEqual(asFound)
    await linked.ask()
    await type('Imens og nu')
    expect(kind(linked)).toBe('written')
    expect(file.project()).toEqual(here(session))
  })

  it('that somebody else has changed is not written over', async () => {
    const { session, file, linked, type } = await opened()
    await linked.choose('forslag.json')
    const theirs = withNeed(here(session), 'Kaffe')
    file.put(serialized(theirs))
    await type('Min titel')
    expect(linked.state()).toMatchObject({ kind: 'changed', theirs })
    await type('Min titel igen')
    expect(file.project()).toEqual(theirs)
  })

  it('and what somebody else wrote is merged by what both began with, as one step', async () => {
    const { session, file, linked, type } = await opened()
    await linked.choose('forslag.json')
    const before = here(session)
    file.put(serialized(withNeed(before, 'Kaffe')))
    await type('Min titel')
    expect(await linked.merge()).toEqual(ok(null))
    const { answers } = here(session)
    expect(answers.start.title).toBe('Min titel')
    expect(answers.team.needs.map(({ name }) => name)).toEqual(['Kaffe'])
    expect(file.project()).toEqual(here(session))
    expect(kind(linked)).toBe('written')
    session.store.undo()
    expect(here(session).answers.team.needs).toEqual([])
  })

  it('keeps the private notes that a file to share, put in its place, leaves out', async () => {
    const { session, file, linked, rest } = await opened()
    session.store.changeProject((project) => noted(withActor(project)))
    await rest()
    await linked.choose('forslag.json')
    const before = here(session)
    file.put(serialized(withNeed(projectToShare(before), 'Kaffe')))
    await linked.retry()
    expect(await linked.merge()).toEqual(ok(null))
    const { team, motivation } = here(session).answers
    expect(team.needs.map(({ name }) => name)).toEqual(['Kaffe'])
    expect(team.actors).toEqual(before.answers.team.actors)
    expect(motivation).toEqual(before.answers.motivation)
  })

  it('or is kept beside it, and then the file is written from here', async () => {
    const { browser, session, file, linked, type } = await opened()
    await linked.choose('forslag.json')
    file.put(serialized(withNeed(here(session), 'Kaffe')))
    await type('Min titel')
    expect(await linked.keepTheirs('Deres')).toMatchObject({ ok: true })
    expect((await browser.shelf.list()).map(({ title }) => title).toSorted()).toEqual([
      'Deres',
      'Min titel',
    ])
    expect(file.project()).toEqual(here(session))
  })

  it('that has become something else is left alone', async () => {
    const { file, linked, type } = await opened()
    await linked.choose('forslag.json')
    file.put('Referat')
    await type('Min titel')
    expect(linked.state()).toMatchObject({ kind: 'changed', theirs: null })
    expect(await linked.merge()).toMatchObject({ ok: false })
    expect(await linked.keepTheirs('Deres')).toMatchObject({ ok: false })
  })

  it('is written no more once that is stopped', async () => {
    const { file, linked, type } = await opened()
    await linked.choose('forslag.json')
    await linked.stop()
    await type('Ny')
    expect(kind(linked)).toBe('none')
    expect(file.project()).toEqual(asFound)
    expect(await file.files.nameOf('p1')).toBeNull()
  })

  it('that cannot be written at once is not linked', async () => {
    const { file, linked } = await opened()
    file.refuse('failed')
    expect(await linked.choose('forslag.json')).toBe('failed')
    expect(kind(linked)).toBe('none')
  })
})
