import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { userEvent as keys } from 'vitest/browser'
import { emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import { RolesPage } from '#rooms/arena/roles/roles-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const three = [
  emptyActor('a1', 'Gruppelederen'),
  emptyActor('a2', 'Medarbejderne'),
  emptyActor('a3', 'Eleverne'),
]

function open(actors: Actor[] = three, language: 'da' | 'en' = 'da') {
  const room = fakeRoom({ ...emptyAnswers, team: { ...emptyAnswers.team, actors } })
  renderPage(<RolesPage room={room} route="full" />, { language, question: 'arena' })
  const arena = () => room.answers().arena
  const rules = () => arena().groundRules.map(({ text }) => text)
  return { room, user: userEvent.setup(), arena, rules }
}
const newRule = () => screen.getByLabelText('Ny spilleregel')
const choices = (role: string) => within(screen.getByRole('group', { name: `Vælg ${role}` }))
const choose = (role: string) => screen.getByText(`Vælg ${role}`, { selector: 'summary *' })
/** What stands in something folded away is made when that is opened. */
const toChoose = (role: string) => screen.findByText(`Vælg ${role}`, { selector: 'summary *' })
const choicesMade = async (role: string) =>
  within(await screen.findByRole('group', { name: `Vælg ${role}` }))

describe('ground rules', () => {
  it('are added by Enter, moved, changed, deleted and brought back', async () => {
    const { user, rules } = open()
    await user.type(newRule(), 'Én ad gangen{Enter}Sig det her{Enter}')
    expect(newRule()).toHaveFocus()
    expect(rules()).toEqual(['Én ad gangen', 'Sig det her'])
    await user.click(screen.getByRole('button', { name: 'Flyt op: Sig det her' }))
    expect(rules()).toEqual(['Sig det her', 'Én ad gangen'])
    await user.click(screen.getByRole('button', { name: 'Ret: Sig det her' }))
    await user.keyboard('Sig det højt{Enter}')
    await user.click(screen.getByRole('button', { name: 'Slet: Sig det højt' }))
    expect(rules()).toEqual(['Én ad gangen'])
    await user.keyboard('{Enter}')
    expect(rules()).toEqual(['Sig det højt', 'Én ad gangen'])
  })

  it('stay the same rows when they are moved, changed or brought back', async () => {
    const { user, arena } = open()
    const ids = () => arena().groundRules.map(({ id }) => id)
    await user.type(newRule(), 'Et{Enter}To{Enter}')
    const [one, two] = ids()
    expect(one).not.toBe(two)
    await user.click(screen.getByRole('button', { name: 'Flyt op: To' }))
    await user.click(screen.getByRole('button', { name: 'Ret: To' }))
    await user.keyboard(' og lidt til{Enter}')
    expect(ids()).toEqual([two, one])
    await user.click(screen.getByRole('button', { name: 'Slet: Et' }))
    await user.keyboard('{Enter}')
    expect(ids()).toEqual([two, one])
  })

  it('may say the same twice', async () => {
    const { user, rules } = open()
    await user.type(newRule(), 'Tak{Enter}Tak{Enter}')
    const [first] = screen.getAllByRole('button', { name: 'Slet: Tak' })
    if (first) await user.click(first)
    expect(rules()).toEqual(['Tak'])
  })

  it('keep a line that is too long in its field, and go on keeping the rest', async () => {
    const { user, arena, rules } = open()
    await user.type(newRule(), 'Kort{Enter}')
    fireEvent.change(newRule(), { target: { value: 'x'.repeat(20_001) } })
    await user.type(newRule(), '{Enter}')
    expect(screen.getByText(/En linje kan højst have 20\.000 tegn/)).toBeVisible()
    expect(newRule()).toHaveProperty('value', 'x'.repeat(20_001))
    await user.type(screen.getByLabelText('Hvad gør I, når I er uenige?'), 'Vi stemmer')
    expect(rules()).toEqual(['Kort'])
    expect(arena().power.conflict).toBe('Vi stemmer')
    fireEvent.change(newRule(), { target: { value: 'Længere' } })
    await user.type(newRule(), '{Enter}')
    expect(rules()).toEqual(['Kort', 'Længere'])
    // At the field: what was said aloud may still stand in its region.
    expect(newRule()).toBeValid()
    expect(newRule()).not.toHaveAccessibleDescription(/En linje kan højst have/)
  })
})

describe('a role', () => {
  it('is given to actors from the list, who then stand in sight', async () => {
    const { user, arena } = open()
    await user.click(choose('konvener'))
    await user.click((await choicesMade('konvener')).getByRole('checkbox', { name: 'Eleverne' }))
    await user.click(choices('konvener').getByRole('checkbox', { name: 'Gruppelederen' }))
    expect(arena().roles.convener).toEqual(['a3', 'a1'])
    await user.click(screen.getByRole('button', { name: 'Fjern »Eleverne« som konvener' }))
    expect(arena().roles.convener).toEqual(['a1'])
    expect(choose('konvener').closest('summary')).toHaveFocus()
    expect(choices('konvener').getByRole('checkbox', { name: 'Eleverne' })).not.toBeChecked()
  })

  it('may be one of three that the same actor has, and that is asked about', async () => {
    const { user } = open()
    for (const role of ['konvener', 'facilitator', 'katalysator']) {
      await user.click(choose(role))
      await user.click((await choicesMade(role)).getByRole('checkbox', { name: 'Eleverne' }))
    }
    expect(
      screen.getByText('»Eleverne« har alle tre roller. Kan den, der samler, også forstyrre?'),
    ).toBeVisible()
  })

  it('is found for one of a thousand actors by searching', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) =>
      emptyActor(`a${index}`, `Aktør nummer ${index + 1}`),
    )
    const { user, arena } = open(thousand)
    await user.click(choose('facilitator'))
    expect((await choicesMade('facilitator')).getAllByRole('checkbox')).toHaveLength(50)
    expect(screen.getByText('Viser 50 af 1.000. Søg for at finde resten.')).toBeVisible()
    await user.type(screen.getByLabelText('Find en aktør'), 'nummer 733')
    await user.click(choices('facilitator').getByRole('checkbox', { name: 'Aktør nummer 733' }))
    expect(arena().roles.facilitator).toEqual(['a732'])
  })

  it('says where actors come from when there are none', () => {
    open([])
    expect(screen.getByText(/Der er ingen aktører at vælge endnu/)).toBeVisible()
  })
})

describe('a role that changes hands', () => {
  const summary = () =>
    screen.getByText('Skifter en rolle fra fase til fase?', { selector: 'summary *' })
  const inDesign = 'konvener i fasen »designe«'

  it('is folded away, and is the same in every phase until somebody is chosen for one', async () => {
    const { user, arena } = open()
    expect(screen.queryByRole('heading', { name: 'Designe' })).toBeNull()
    await user.click(choose('konvener'))
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
    const room = fakeRoom({ ...answers, arena: { ...answers.arena, roles } })
    renderPage(<RolesPage room={room} route="full" />, { language: 'en', question: 'arena' })
    expect(
      screen.getByRole('button', {
        name: 'Remove “Eleverne” as catalyst in the phase “evaluate”',
      }),
    ).toBeVisible()
  })
})

describe('leading volunteers', () => {
  it('is shared out over nine tasks, each with its question', async () => {
    const { user, arena } = open()
    await user.click(screen.getByText('De ni opgaver, når frivillige er med'))
    const recruit = screen.getByLabelText('Rekruttere')
    expect(recruit).toHaveAccessibleDescription('Hvem spørger, og hvem bliver aldrig spurgt?')
    await user.type(recruit, 'Foreningen')
    expect(arena().roles.volunteerTasks).toMatchObject({ recruit: 'Foreningen', conclude: '' })
  })
})

describe('power and disagreement', () => {
  it('is met with measures and an agreement', async () => {
    const { user, arena } = open()
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
  it('shows only roles on the short route', () => {
    renderPage(<RolesPage room={fakeRoom()} route="short" />, { question: 'arena' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Roller og ledelse',
      'Spørg jer selv',
    ])
  })

  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    const { user } = open(three, language)
    const unfold = async () => {
      for (const summary of document.querySelectorAll('details:not([open]) > summary'))
        await user.click(summary)
    }
    await unfold()
    await screen.findAllByText(language === 'da' ? /i fasen/ : /in the phase/)
    await unfold()
    await waitFor(() =>
      expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(15 * three.length),
    )
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    const { user } = open([emptyActor('a1', 'Samskabelsesarbejdsgruppeformandskabet')])
    await user.type(newRule(), 'Samskabelsesarbejdsgruppeformandskabsmøderne{Enter}')
    await user.click(choose('konvener'))
    await user.click(
      (await choicesMade('konvener')).getByRole('checkbox', { name: /Samskabelses/ }),
    )
    await user.click(screen.getByText('Skifter en rolle fra fase til fase?'))
    await user.click(await toChoose('katalysator i fasen »implementere«'))
    await choicesMade('katalysator i fasen »implementere«')
    await expectNoSidewaysScroll()
  })
})
