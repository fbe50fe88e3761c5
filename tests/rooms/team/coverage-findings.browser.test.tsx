import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { emptyActor, type TeamAnswers } from '#core/questions/team.ts'
import { project as danish } from '#i18n/da/project.ts'
import { CoveragePage } from '#rooms/team/coverage/coverage-page.tsx'
import { withParts } from '../../fixtures/answers-of.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { expectSaid } from './open-page.tsx'
import { answersWith, largeTeam, sharedTables } from './teams.ts'

/** The shared tables, with weights: transport is critical, and nobody covers it. */
function weighed(): Partial<TeamAnswers> {
  const team = sharedTables()
  return {
    ...team,
    needs: team.needs.map((need) => ({
      ...need,
      importance: need.id === 'n5' || need.id === 'n6' ? 'critical' : 'useful',
    })),
  }
}

function open(team: Partial<TeamAnswers> = weighed(), language: 'da' | 'en' = 'da') {
  // Gains are asked, so that there is more to find than the table alone gives.
  const asked = { motivation: { sharedStake: 'Vi er fælles om det' } }
  const room = fakeRoom(withParts(answersWith(team), asked))
  renderPage(<CoveragePage room={room} route="full" hrefOf={(to) => `#to/${to}`} />, {
    language,
    question: 'team',
  })
  return { room, user: userEvent.setup(), team: () => room.answers().team }
}

const empty = 'Ingen dækker »Transport frem og tilbage«.'
const fragile = (view: string) => new RegExp(`^Vis i ${view}: Kun »Købmand Friis« dækker »Råvarer`)
const region = () => screen.getByRole('region', { name: 'Det viser tabellen' })
const heading = () => screen.getByRole('heading', { name: 'Det viser tabellen' })
const button = (name: string) => within(region()).getByRole('button', { name })
const cell = (name: string) => screen.getByRole('button', { name })

beforeEach(() => page.viewport(1280, 800))

describe('what the table shows', () => {
  it('begins with the most urgent, shows three, and keeps the rest one click away', async () => {
    const { user } = open()
    await screen.findByText(empty)
    const seen = () =>
      within(region())
        .getAllByRole('listitem')
        .filter((item) => item.checkVisibility())
    expect(seen()[0]).toMatchTextContent(/^Skal løses.*Ingen dækker »Transport frem og tilbage«\./)
    expect(seen()).toHaveLength(3)
    await user.click(within(region()).getByText(/^Vis \d+ til$/))
    expect(seen()).toHaveLength(9)
  })

  it('waits for the first mark', async () => {
    open({ ...weighed(), coverage: {} })
    expect(await screen.findByText(/^Sæt det første mærke i tabellen/)).toBeVisible()
  })

  it('leads to the cell in the table', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: fragile('tabellen') }))
    expect(cell('Bærer: Råvarer til 40 kuverter, Købmand Friis')).toHaveFocus()
  })

  it('leads to the need in the list', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Vis som liste' }))
    await user.click(await screen.findByRole('button', { name: fragile('listen') }))
    expect(cell('Luk: Råvarer til 40 kuverter')).toHaveFocus()
  })

  it('leads to another page by the address it is given', async () => {
    const actor = { ...emptyActor('a9', 'Naboen'), barriers: ['language' as const] }
    const team = sharedTables()
    open({ ...team, needs: team.needs.slice(0, 1), actors: [...team.actors, actor] })
    const link = await screen.findByRole('link', {
      name: /^Gå til »Hvad holder dem tilbage\?«: Der er nævnt en barriere for »Naboen«/,
    })
    expect(link).toHaveAttribute('href', '#to/motivation/barriers')
  })

  it('follows when marks have come to rest', async () => {
    const { user } = open()
    await screen.findByText(empty)
    await user.click(cell('Tom: Transport frem og tilbage, Købmand Friis'))
    expect(screen.getByText(empty)).toBeVisible()
    expect(
      await screen.findByText('»Transport frem og tilbage« får hjælp, men ingen står for det.'),
    ).toBeVisible()
    expect(screen.queryByText(empty)).not.toBeInTheDocument()
  })
})

describe('a finding', () => {
  it('is set aside with a reason, and taken up again', async () => {
    const { room, user } = open()
    await user.click(await screen.findByRole('button', { name: `Læg til side: ${empty}` }))
    expect(screen.getByRole('textbox', { name: 'Hvorfor lægger I det til side?' })).toHaveFocus()
    await user.keyboard('Bussen kører til maj')
    await user.click(button('Læg til side'))
    expect(room.judgement().setAside).toEqual({ 'uncovered:n5': 'Bussen kører til maj' })
    expect(heading()).toHaveFocus()
    await expectSaid('Lagt til side. I finder det under »Lagt til side«.')

    await user.click(within(region()).getByText('Lagt til side (1)'))
    expect(screen.getByText('Begrundelse: Bussen kører til maj')).toBeVisible()
    await user.click(button(`Tag op igen: ${empty}`))
    expect(room.judgement().setAside).toEqual({})
    expect(heading()).toHaveFocus()
    expect(button(`Læg til side: ${empty}`)).toBeVisible()
  })

  it('may be set aside without a reason, and the asking may be left', async () => {
    const { room, user } = open()
    await user.click(await screen.findByRole('button', { name: `Læg til side: ${empty}` }))
    await user.click(button('Annullér'))
    expect(button(`Læg til side: ${empty}`)).toHaveFocus()
    await user.click(button(`Læg til side: ${empty}`))
    await user.click(button('Læg til side'))
    expect(room.judgement().setAside).toEqual({ 'uncovered:n5': '' })
    await user.click(within(region()).getByText('Lagt til side (1)'))
    expect(screen.getByText('Uden begrundelse')).toBeVisible()
  })

  it('about an empty row suggests who could, and sets the mark', async () => {
    const team = weighed()
    const { user, room } = open({
      ...team,
      actors: (team.actors ?? []).map((actor) =>
        actor.id === 'a2' ? { ...actor, group: 'volunteers' } : actor,
      ),
    })
    await user.click(await screen.findByRole('button', { name: `Find nogen: ${empty}` }))
    const panel = within(screen.getByRole('dialog', { name: /^Find nogen til »Transport/ }))
    expect(panel.getByText(/^Frivillige · Foreninger/)).toBeVisible()
    expect(panel.getByText('brugere, frivillige og civilsamfund')).toBeVisible()
    await user.click(
      panel.getByRole('button', {
        name: 'Lad »Nordby Forsamlingshus« bidrage til »Transport frem og tilbage«',
      }),
    )
    expect(room.answers().team.coverage.n5).toEqual({ a2: 1 })
    expect(cell('Bidrager: Transport frem og tilbage, Nordby Forsamlingshus')).toHaveFocus()
    await expectSaid('Bidrager. Behovet er nu: kun bidrag')
    room.undo()
    expect(room.answers().team.coverage.n5).toBeUndefined()
  })
})

describe('with as much as a project may hold', () => {
  it('draws a few findings at a time', async () => {
    const { user } = open(largeTeam(500, 1000))
    await user.click(await screen.findByText(/^Vis [\d.]+ til$/, undefined, { timeout: 5000 }))
    const items = () => within(region()).getAllByRole('listitem').length
    expect(items()).toBe(23)
    await user.click(within(region()).getByRole('button', { name: /^Vis flere/ }))
    expect(items()).toBe(43)
  })
})

describe('the page with findings', () => {
  it.each(['da', 'en'] as const)('is accessible at every width (%s)', async (language) => {
    const { user } = open(weighed(), language)
    const [who] = await screen.findAllByRole('button', { name: /^(Find nogen|Find someone): / })
    if (who) await user.click(who)
    const [aside] = screen.getAllByRole('button', { name: /^(Læg til side|Set aside)/ })
    if (aside) await user.click(aside)
    await expectNoAxeFindings()
    await page.viewport(320, 640)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})

describe('a reason that is begun', () => {
  const words = danish.advice.findings

  it('stands beneath what the table shows once that is no more, until it is thrown away', async () => {
    const { room, user } = open()
    await screen.findByText(empty)
    await user.click(button(words.about(words.setAside, empty)))
    await user.type(screen.getByLabelText(words.reason), 'Det ser vi på')
    const { team } = room.answers()
    const needs = team.needs.filter(({ name }) => name !== 'Transport frem og tilbage')
    room.join({ ...room.answers(), team: { ...team, needs } })
    expect(await screen.findByText(words.lost('Det ser vi på'))).toBeVisible()
    await user.click(button(words.about(words.dropLost, 'Det ser vi på')))
    expect(screen.queryByText(words.lost('Det ser vi på'))).toBeNull()
    expect(room.unsent('aside').fields()).toEqual([])
  })
})
