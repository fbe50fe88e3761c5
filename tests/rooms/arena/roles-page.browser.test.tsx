import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent as keys, page } from 'vitest/browser'
import { emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import { decisionsOn } from '#rooms/arena/roles/decisions.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { openRoles } from './open-roles.tsx'

const three = [
  emptyActor('a1', 'Gruppelederen'),
  emptyActor('a2', 'Medarbejderne'),
  emptyActor('a3', 'Eleverne'),
]

function open(actors: Actor[] = three, language: 'da' | 'en' = 'da') {
  const answers = { ...emptyAnswers, team: { ...emptyAnswers.team, actors } }
  const page = openRoles(answers, { language })
  const arena = () => page.room.answers().arena
  return { ...page, arena }
}
const newRule = () => screen.getByLabelText('Ny spilleregel')
const choices = (role: string) => within(screen.getByRole('group', { name: `Vælg ${role}` }))
const choose = (role: string) => screen.getByText(`Vælg ${role}`, { selector: 'summary *' })
/** What stands in something folded away is made when that is opened. */
const toChoose = (role: string) => screen.findByText(`Vælg ${role}`, { selector: 'summary *' })
const choicesMade = async (role: string) =>
  within(await screen.findByRole('group', { name: `Vælg ${role}` }))

beforeEach(() => page.viewport(1280, 800))

describe('a role', () => {
  it('is given to actors from the list, who then stand in sight', async () => {
    const { user, arena } = open()
    await user.click((await choicesMade('konvener')).getByRole('checkbox', { name: 'Eleverne' }))
    await user.click(choices('konvener').getByRole('checkbox', { name: 'Gruppelederen' }))
    expect(arena().roles.convener).toEqual(['a3', 'a1'])
    await user.click(screen.getByRole('button', { name: 'Fjern »Eleverne« som konvener' }))
    expect(arena().roles.convener).toEqual(['a1'])
    expect(choose('konvener').closest('summary')).toHaveFocus()
    expect(choices('konvener').getByRole('checkbox', { name: 'Eleverne' })).not.toBeChecked()
  })

  it('may be one of three that the same actor has, and that is asked about', async () => {
    const { user, decide } = open()
    for (const [decision, role] of [
      ['convener', 'konvener'],
      ['facilitator', 'facilitator'],
      ['catalyst', 'katalysator'],
    ] as const) {
      await decide(decision)
      await user.click((await choicesMade(role)).getByRole('checkbox', { name: 'Eleverne' }))
    }
    const last = within(screen.getByRole('region', { name: 'Hvem må forstyrre?' }))
    expect(
      last.getByText('»Eleverne« har alle tre roller. Kan den, der samler, også forstyrre?'),
    ).toBeVisible()
  })

  it('is found for one of a thousand actors by searching', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) =>
      emptyActor(`a${index}`, `Aktør nummer ${index + 1}`),
    )
    const { user, arena, decide } = open(thousand)
    await decide('facilitator')
    const group = (await choicesMade('facilitator')).getAllByRole('checkbox')
    expect(group).toHaveLength(10)
    const region = within(
      screen.getByRole('region', { name: 'Hvem får samarbejdet til at fungere?' }),
    )
    expect(region.getByText('Viser 10 af 1.000. Søg for at finde resten.')).toBeVisible()
    await user.type(region.getByLabelText('Find en aktør'), 'nummer 733')
    await user.click(choices('facilitator').getByRole('checkbox', { name: 'Aktør nummer 733' }))
    expect(arena().roles.facilitator).toEqual(['a732'])
  })

  it('says where actors come from when there are none', () => {
    open([])
    const [said] = screen.getAllByText(/Der er ingen aktører at vælge endnu/)
    expect(said).toBeVisible()
  })
})

describe('a role that changes hands', () => {
  const summary = () =>
    within(screen.getByRole('region', { name: 'Hvem samler?' })).getByText(
      'Skifter rollen fra fase til fase?',
      { selector: 'summary *' },
    )
  const inDesign = 'konvener i fasen »designe«'

  it('is folded away, and is the same in every phase until somebody is chosen for one', async () => {
    const { user, arena } = open()
    expect(screen.queryByRole('heading', { name: 'Designe' })).toBeNull()
    await user.click((await choicesMade('konvener')).getByRole('checkbox', { name: 'Eleverne' }))
    await user.click(summary())
    expect(await screen.findByRole('heading', { name: 'Designe' })).toBeVisible()
    expect(screen.getAllByText('Som ovenfor.')).toHaveLength(4)
    expect(arena().roles.perPhase).toEqual(emptyAnswers.arena.roles.perPhase)
  })

  it('is given and taken back in one phase by keyboard alone', async () => {
    const { arena } = open()
    summary().closest('summary')?.focus()
    await keys.keyboard('{Enter}')
    const summaryInDesign = (await toChoose(inDesign)).closest('summary')
    summaryInDesign?.focus()
    await keys.keyboard('{Enter}')
    const inPhase = await choicesMade(inDesign)
    await keys.tab()
    expect(inPhase.getByRole('checkbox', { name: 'Gruppelederen' })).toHaveFocus()
    await keys.keyboard(' ')
    const { perPhase } = emptyAnswers.arena.roles
    const design = { ...perPhase.design, convener: ['a1'] }
    expect(arena().roles.perPhase).toEqual({ ...perPhase, design })
    expect(arena().roles.convener).toEqual([])
    screen.getByRole('button', { name: `Fjern »Gruppelederen« som ${inDesign}` }).focus()
    await keys.keyboard('{Enter}')
    expect(arena().roles.perPhase).toEqual(perPhase)
    expect(summaryInDesign).toHaveFocus()
  })

  it('stands open where it is answered, and is told of in English too', () => {
    const roles = structuredClone(emptyAnswers.arena.roles)
    roles.perPhase.evaluate.catalyst = ['a3']
    const answers = { ...emptyAnswers, team: { ...emptyAnswers.team, actors: three } }
    openRoles({ ...answers, arena: { ...answers.arena, roles } }, { language: 'en', decision: 3 })
    expect(
      screen.getByRole('button', {
        name: 'Remove “Eleverne” as catalyst in the phase “evaluate”',
      }),
    ).toBeVisible()
  })
})

describe('leading volunteers', () => {
  it('is shared out over nine tasks, each with its question', async () => {
    const { user, arena, decide } = open()
    await decide('volunteers')
    const recruit = screen.getByLabelText('Rekruttere')
    expect(recruit).toHaveAccessibleDescription('Hvem spørger, og hvem bliver aldrig spurgt?')
    await user.type(recruit, 'Foreningen')
    expect(arena().roles.volunteerTasks).toMatchObject({ recruit: 'Foreningen', conclude: '' })
  })
})

describe('power and disagreement', () => {
  it('is met with measures and an agreement', async () => {
    const { user, arena, decide } = open()
    await decide('power')
    await user.click(screen.getByRole('checkbox', { name: 'Makkerordning' }))
    await user.click(screen.getByRole('checkbox', { name: 'Vi tager ud til folk' }))
    await user.type(screen.getByLabelText('Hvad gør I, når I er uenige?'), 'Begge forslag med')
    expect(arena().power).toEqual({
      balancing: ['goToPeople', 'buddy'],
      conflict: 'Begge forslag med',
    })
  })
})

describe('the page', () => {
  it('asks for five decisions on the short route', () => {
    openRoles(emptyAnswers, { route: 'short' })
    const steps = screen.getByRole('navigation', { name: 'Aftalerne på siden' })
    expect(within(steps).getAllByRole('listitem')).toHaveLength(5)
    expect(within(steps).queryByText(/spilleregler/)).toBeNull()
  })

  it.each(['da', 'en'] as const)(
    'has nothing for axe to find in any decision in %s',
    async (language) => {
      const { user, decide } = open(three, language)
      for (const decision of decisionsOn('full')) {
        await decide(decision)
        const section = document.querySelector('section:not([hidden])')
        for (let round = 0; round < 2; round++)
          for (const summary of section?.querySelectorAll('details:not([open]) > summary') ?? [])
            await user.click(summary)
        await expectNoAxeFindings()
      }
    },
  )

  it('needs no sideways scroll at 320 pixels', async () => {
    await page.viewport(320, 640)
    const { user, decide } = open([emptyActor('a1', 'Samskabelsesarbejdsgruppeformandskabet')])
    await user.click(
      (await choicesMade('konvener')).getByRole('checkbox', { name: /Samskabelses/ }),
    )
    const section = within(screen.getByRole('region', { name: 'Hvem samler?' }))
    await user.click(section.getByText('Skifter rollen fra fase til fase?'))
    await user.click(await toChoose('konvener i fasen »implementere«'))
    await choicesMade('konvener i fasen »implementere«')
    await expectNoSidewaysScroll()
    await page.viewport(320, 640)
    await user.click(screen.getByRole('button', { name: 'Aftale 1 af 7' }))
    await expectNoSidewaysScroll()
    await decide('rules')
    await user.type(newRule(), 'Samskabelsesarbejdsgruppeformandskabsmøderne{Enter}')
    await expectNoSidewaysScroll()
  })
})
