import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { TeamAnswers } from '#core/questions/team.ts'
import { CirclesPage } from '#rooms/team/circles/circles-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { expectSaid, openPage } from './open-page.tsx'
import { sharedTables } from './teams.ts'

/** The shared tables, with some in the core and the others nowhere yet. */
function withCore(...ids: string[]): Partial<TeamAnswers> {
  const team = sharedTables()
  return {
    ...team,
    actors: team.actors.map((actor) => ({
      ...actor,
      circle: ids.includes(actor.id) ? ('core' as const) : null,
    })),
  }
}
const region = () => screen.getByRole('region', { name: 'Det mindste hold, der rækker' })
const title = () => screen.findByRole('heading', { name: 'Det mindste hold, der rækker' })
/** Opens it. */
const suggestion = async () => {
  expect(await screen.findByText(/^Forslaget:/, { selector: 'summary *' })).toBeVisible()
  const heading = screen.getByRole('heading', { name: /^Forslaget:/ })
  expect(heading).not.toBeVisible()
  await userEvent.click(await title())
  expect(heading).toBeVisible()
}
const circles = (team: () => TeamAnswers) => team().actors.map(({ circle }) => circle)

beforeEach(() => page.viewport(1280, 800))

describe('the suggested team', () => {
  it('stands beside the core, with what the core lacks and who is idle in it', async () => {
    openPage(CirclesPage, withCore('a1', 'a2', 'a3', 'a4'))
    await suggestion()
    const seen = within(region())
    expect(seen.getByRole('heading', { name: 'Jeres kerne: 4' })).toBeVisible()
    expect(seen.getByText('Forslaget har også: »Seniorrådet« og »Købmand Friis«.')).toBeVisible()
    expect(seen.queryByText(/uden noget at stå for/)).not.toBeInTheDocument()
  })

  it('is put in the core as one step, which can be taken back', async () => {
    const { user, team, room } = openPage(CirclesPage, withCore('a3'))
    await suggestion()
    const before = circles(team)
    const button = within(region()).getByRole('button', { name: /^Sæt de \d, der mangler/ })
    await user.click(button)
    expect(circles(team).filter((circle) => circle === 'core').length).toBeGreaterThan(1)
    expect(room.keys).toHaveLength(1)
    const undo = within(region()).getByRole('button', { name: 'Fortryd' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(circles(team)).toEqual(before)
    expect(within(region()).getByRole('heading', { level: 2 })).toHaveFocus()
    await expectSaid('Kredsene er igen, som de var')
  })

  it('is undone by one undo of the project', async () => {
    const { user, team, room } = openPage(CirclesPage, withCore('a3'))
    await suggestion()
    const before = circles(team)
    await user.click(within(region()).getByRole('button', { name: /^Sæt de/ }))
    room.undo()
    expect(circles(team)).toEqual(before)
  })

  it('has nothing to add when all are in', async () => {
    openPage(CirclesPage, withCore('a1', 'a2', 'a3', 'a4', 'a5', 'a6'))
    await suggestion()
    expect(within(region()).getByText('Alle i forslaget er i kernen.')).toBeVisible()
    expect(within(region()).queryByRole('button')).not.toBeInTheDocument()
  })

  it('does not hide who is in the core and carries nothing', async () => {
    openPage(CirclesPage, { ...withCore('a2', 'a6'), coverage: { n1: { a2: 2, a6: 1 } } })
    await suggestion()
    expect(
      within(region()).getByText(
        'I kernen, men endnu uden noget at stå for i tabellen: »Seniorrådet«.',
      ),
    ).toBeVisible()
  })

  it('names voices that must also be heard', async () => {
    const team = withCore()
    openPage(CirclesPage, {
      ...team,
      actors: (team.actors ?? []).map((actor) =>
        actor.id === 'a1' ? { ...actor, relation: 'affected', stake: 3 } : actor,
      ),
      coverage: { n1: { a2: 2 } },
    })
    await suggestion()
    const voices = within(region()).getByRole('heading', { name: 'Stemmer, der også skal høres' })
    expect(voices.parentElement).toMatchTextContent(/Ældre i Nordbyen/)
    expect(within(region()).getByText('Ingen er i kernen endnu.')).toBeVisible()
  })

  it('waits for marks', async () => {
    openPage(CirclesPage, { ...withCore(), coverage: {} })
    expect(await screen.findByText(/^Når der er mærker i tabellen/)).toBeVisible()
  })
})

describe('the page with a suggestion', () => {
  it.each(['da', 'en'] as const)('is accessible at every width (%s)', async (language) => {
    openPage(CirclesPage, withCore('a1', 'a3'), language)
    await screen.findByRole('heading', { name: /^(Forslaget|Suggested):/ })
    await expectNoAxeFindings()
    await page.viewport(320, 640)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
