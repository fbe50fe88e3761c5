import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { failed } from '#core/result.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { Run } from '#core/workshop/run/run.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { project as danish } from '#i18n/da/project.ts'
import { openRun } from '#session/open-run.ts'
import { memoryRuns } from '#storage/runs/memory-runs.ts'
import { ControlPage } from '#workshop/run/control-page.tsx'
import { fakeRoom } from '../rooms/fake-room.ts'
import { renderPage } from '../rooms/render-page.tsx'
import { fakeIdeas } from './fake-ideas.ts'

const { run: words } = danish
const block = (id: string, what: string, minutes: number | null): Block => ({
  id,
  minutes,
  what,
  lead: '',
  how: `Sådan gør I i ${what}`,
  result: '',
})
const blocks = [block('b0', 'Velkommen', 10), block('b1', 'Rammen', 30), block('b2', '', null)]
let named = 0

/** The page over a real run, at a clock that stands where it is put. */
async function open({ isFull = false, sheet = blocks, said = [] as readonly Idea[] } = {}) {
  const room = fakeRoom()
  room.changeProject((project) => ({
    ...project,
    workshop: { ...project.workshop, blocks: sheet },
  }))
  let at = new Date('2026-11-23T16:00:00')
  const kept = memoryRuns()
  const full = { isFull }
  const runs = {
    ...kept,
    keep: async (project: string, run: Parameters<typeof kept.keep>[1]) =>
      full.isFull ? failed('full' as const) : kept.keep(project, run),
  }
  const run = openRun({ runs, whenReturning: () => () => {} }, `control${named++}`)
  const ideas = fakeIdeas(said)
  renderPage(
    <ControlPage
      room={room}
      ideas={ideas}
      run={run}
      now={() => at}
      keys={{ isOn: true, turn: () => {} }}
      links={{ screen: '#/screen', prepare: '#/prepare' }}
    />,
  )
  await waitFor(() => expect(run.state().kind).toBe('open'))
  const wait = (minutes: number) => {
    at = new Date(at.getTime() + minutes * 60_000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
  }
  const now = (): Run | null => {
    const state = run.state()
    return state.kind === 'open' ? state.run : null
  }
  return { room, full, wait, now }
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const begin = async () => {
  await press(words.begin)
  await press(/^Næste/u)
}

describe('the window a workshop is led from', () => {
  it('leads to the run sheet where that is empty', async () => {
    await open({ sheet: [] })
    expect(screen.getByText(words.empty)).toBeVisible()
    expect(screen.getByRole('link', { name: words.prepare })).toHaveAttribute('href', '#/prepare')
  })

  it('says where one is, how it is done and what comes next', async () => {
    await open()
    expect(screen.getByRole('heading', { name: words.ready })).toBeVisible()
    await begin()
    expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible()
    expect(screen.getByText(words.place(1, 3))).toBeVisible()
    expect(screen.getByText('Sådan gør I i Velkommen')).toBeVisible()
    await press(/^Næste:\s*Rammen/u)
    await press(/^Næste:\s*Blok 3/u)
    expect(screen.getByText(words.isLast)).toBeVisible()
    expect(screen.getByText(words.clock.elapsed)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Blok 3' })).toHaveFocus()
    const current = screen.getByText(words.sheet.now).closest('li')
    expect(current).toHaveAttribute('aria-current', 'step')
    expect(screen.getAllByText(words.sheet.done)).toHaveLength(2)
  })

  it('has a clock that reads soon over from a fifth, and counts on once the time is up', async () => {
    const { wait } = await open()
    await begin()
    const clock = () => within(screen.getByRole('timer'))
    expect(clock().getByText('10:00')).toBeVisible()
    expect(clock().getByText('tilbage af 10 minutter')).toBeVisible()
    wait(8.5)
    expect(clock().getByText('1:30')).toBeVisible()
    expect(clock().getByText('1 minut og 30 sekunder')).toBeInTheDocument()
    expect(clock().getByText(words.clock.ending)).toBeVisible()
    wait(2)
    expect(clock().getByText('+0:30')).toBeVisible()
    expect(clock().getByText(words.clock.over)).toBeVisible()
  })

  it('says since when it is paused, and goes on where it was', async () => {
    const { wait } = await open()
    await begin()
    wait(3)
    await press(words.pause)
    wait(20)
    expect(screen.getByText(words.pausedSince('16.03', null))).toBeVisible()
    expect(screen.getByText('7:00')).toBeVisible()
    await press(words.goOn)
    expect(screen.queryByText(words.pausedSince('16.03', null))).toBeNull()
    expect(screen.getByText('7:00')).toBeVisible()
  })

  it('offers to take minutes from a later block when one is behind, as one step to undo', async () => {
    const { room, wait } = await open()
    await begin()
    wait(14)
    expect(screen.getByText(words.pace(4))).toBeVisible()
    await press(words.take(4))
    expect(room.project().workshop.blocks[1]?.minutes).toBe(26)
    expect(screen.getByText(words.pace(0))).toBeVisible()
    act(() => void room.undo())
    expect(room.project().workshop.blocks[1]?.minutes).toBe(30)
  })

  it('says so where the block one was in is gone from the run sheet', async () => {
    const { room } = await open()
    await begin()
    act(() =>
      room.changeProject((project) => ({
        ...project,
        workshop: { ...project.workshop, blocks: blocks.slice(1) },
      })),
    )
    expect(screen.getByRole('heading', { name: words.gone })).toBeVisible()
    await press(/^Næste:\s*Rammen/u)
    expect(screen.getByRole('heading', { name: 'Rammen' })).toBeVisible()
  })

  it('goes on where nothing can be kept, says so, and keeps it when it can', async () => {
    const { full } = await open({ isFull: true })
    await begin()
    expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible()
    expect(await screen.findByText(words.failed.title)).toBeVisible()
    full.isFull = false
    await press('Prøv igen')
    await waitFor(() => expect(screen.queryByText(words.failed.title)).toBeNull())
  })

  it('is over when it is ended, and can be gone on with or begun anew', async () => {
    const { now } = await open()
    await begin()
    await press(words.end)
    expect(screen.getByRole('heading', { name: words.isOver })).toHaveFocus()
    await press(words.goOnAnyway)
    expect(screen.getByRole('heading', { name: 'Velkommen' })).toHaveFocus()
    await press(words.end)
    await press(words.beginAnew)
    expect(now()).toMatchObject({ block: null, isOver: false })
  })
})

describe('a workshop that was never ended', () => {
  it('is begun anew the next day, and not gone on with', async () => {
    const { wait, now } = await open()
    await begin()
    wait(60 * 20)
    expect(screen.getByRole('heading', { name: words.isAbandoned })).toBeVisible()
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.queryByText(words.sheet.now)).toBeNull()
    await press(words.beginAnew)
    expect(now()).toMatchObject({ block: null, startedAt: Date.parse('2026-11-24T12:00:00') })
  })

  it('says the day it was paused on where that is another', async () => {
    const { wait } = await open()
    await begin()
    await press(words.pause)
    wait(60 * 20)
    expect(screen.getByText(words.pausedSince('16.00', '23. november'))).toBeVisible()
  })
})

describe('the keys', () => {
  it('step, pause and blacken wherever focus is but in a field', async () => {
    const { now } = await open()
    await press(words.begin)
    await userEvent.keyboard('{PageDown}{ArrowRight}')
    expect(now()).toMatchObject({ block: 'b1' })
    await userEvent.keyboard('{ArrowLeft}')
    expect(now()).toMatchObject({ block: 'b0' })
    await userEvent.keyboard('B')
    expect(now()).toMatchObject({ isBlack: true })
    await userEvent.keyboard('.')
    expect(now()).toMatchObject({ isBlack: false })
    screen.getByRole('heading', { name: 'Velkommen' }).focus()
    await userEvent.keyboard(' ')
    expect(now()?.pausedSince).not.toBeNull()
    await userEvent.keyboard('{Control>}b{/Control}')
    expect(now()).toMatchObject({ isBlack: false })
  })

  it('leave a control its own', async () => {
    const { now } = await open()
    await begin()
    const choice = screen.getByRole('radio', { name: words.screen.shown.block })
    choice.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(now()).toMatchObject({ block: 'b0', shown: 'title' })
    await userEvent.keyboard('{PageDown}')
    expect(now()).toMatchObject({ block: 'b1', shown: 'block' })
    screen.getByRole('button', { name: words.back }).focus()
    await userEvent.keyboard(' ')
    expect(now()).toMatchObject({ block: 'b0', pausedSince: null })
  })
})
