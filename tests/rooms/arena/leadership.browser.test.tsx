import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed } from '#core/questions/team.ts'
import { ruleWords } from '#i18n/da/rule-words.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { expectSaid } from '../team/open-page.tsx'
import { openRoles } from './open-roles.tsx'

const actor = (id: string, name: string, change: Partial<Actor>): Actor => ({
  ...emptyActor(id, name),
  ...change,
})

/** Volunteers and staff carry it out together: volunteer leadership fits, and nothing else. */
function answers(): Answers {
  const { team } = emptyAnswers
  return {
    ...emptyAnswers,
    team: {
      ...team,
      needs: [emptyNeed('n1', 'Nogen at tale med')],
      coverage: { n1: { a1: 1 } },
      actors: [
        actor('a1', 'Besøgsvennerne', { group: 'volunteers', phases: ['implement'] }),
        actor('a2', 'Hjemmeplejen', { group: 'staff', phases: ['implement'], voice: 'quiet' }),
      ],
    },
  }
}

const open = (begin: Answers = answers(), language: 'da' | 'en' = 'da') =>
  openRoles(begin, { language, decision: 4 })
const question = 'Hvad bestemmer de frivillige helt selv?'
const leadership = () =>
  within(screen.getByRole('region', { name: 'Hvilken ledelse passer bedst?' }))

beforeEach(() => page.viewport(1280, 800))

describe('leadership', () => {
  it('that fits is shown with what it is for, what it takes and why', () => {
    open()
    expect(leadership().getByText('Passer mest til jeres svar')).toBeVisible()
    expect(leadership().getByRole('heading', { name: 'Frivilligledelse' })).toBeVisible()
    expect(leadership().getByText(/så begge parter får noget ud af det/)).toBeVisible()
    expect(leadership().getByText('9 opgaver')).toBeVisible()
    expect(leadership().getByText('Fastholde')).not.toBeVisible()
    expect(leadership().getByText('Selvledelse')).toBeVisible()
    expect(leadership().getByText('Frivillige er med til at gennemføre løsningen.')).toBeVisible()
    expect(leadership().queryByText(/Borgernær ledelse/)).not.toBeInTheDocument()
  })

  it('that does not fit is not named', () => {
    open(emptyAnswers)
    expect(leadership().getByText(/^Ingen af de tre slags ledelse/)).toBeVisible()
  })

  it('keeps what the group answers to its dilemma', async () => {
    const { room, user } = open()
    await user.type(screen.getByRole('textbox', { name: question }), 'Hvem der besøger hvem')
    expect(room.judgement().dilemmas.volunteer).toBe('Hvem der besøger hvem')
    expect(room.answers()).toEqual(answers())
  })

  it('shows the answer again, and keeps no more than a field may hold', async () => {
    const { room, user } = open()
    const dilemmas = { ...room.judgement().dilemmas, volunteer: 'Turene' }
    act(() => room.judge((before) => ({ ...before, dilemmas })))
    act(() => room.replace(room.answers()))
    expect(await screen.findByDisplayValue('Turene')).toBeVisible()
    await user.click(screen.getByRole('textbox', { name: question }))
    await user.paste('x'.repeat(20_000))
    expect(screen.getByText(/højst rumme 20\.000 tegn/)).toBeVisible()
    expect(room.judgement().dilemmas.volunteer).toBe('Turene')
  })
})

describe('the roles', () => {
  it('say what they are needed for now, folded away with a count, and which most', async () => {
    const { user, decide } = open()
    await decide('facilitator')
    const facilitator = within(
      screen.getByRole('region', { name: 'Hvem får samarbejdet til at fungere?' }),
    )
    const task = facilitator.getByText('Giv de stille stemmer deres egen vej ind.')
    expect(task).not.toBeVisible()
    await user.click(facilitator.getByText('Opgaver lige nu'))
    expect(task).toBeVisible()
    expect(facilitator.getByText('2 råd ud fra jeres svar')).toBeVisible()
    const list = within(facilitator.getByRole('group', { name: 'Vælg facilitator' }))
    await user.click(list.getByRole('checkbox', { name: 'Hjemmeplejen' }))
    expect(await facilitator.findByText('1 råd ud fra jeres svar')).toBeVisible()
    await decide('catalyst')
    expect(screen.getByText('Flest opgaver lige nu')).toBeVisible()
  })
})

describe('the nine tasks of leading volunteers', () => {
  it('are told to be nobody’s when that is the leadership that fits', () => {
    const { step } = open()
    expect(step('volunteers')).toMatchTextContent(/ Ingen opgaver er fordelt$/)
  })

  it('wait to be asked for when it is not', () => {
    const { step } = open(emptyAnswers)
    expect(step('volunteers')).toMatchTextContent(/ Kun når frivillige er med$/)
  })

  it('raise a question when one actor has most of them', async () => {
    const begin = answers()
    const task = 'Hjemmeplejen: Lis'
    begin.arena = {
      ...begin.arena,
      roles: {
        ...begin.arena.roles,
        volunteerTasks: {
          ...begin.arena.roles.volunteerTasks,
          ...{ recruit: task, motivate: task, match: task, coach: task, spar: task, retain: task },
        },
      },
    }
    const { decide } = open(begin)
    await decide('volunteers')
    expect(screen.getByText(/^»Hjemmeplejen« har det meste af frivilligledelsen/)).toBeVisible()
  })
})

describe('the disturbance cards', () => {
  it('are drawn one at a time in their order, read out, and begun again', async () => {
    const { user, decide } = open()
    await decide('catalyst')
    const [first = '', second = ''] = ruleWords.disturbance
    await user.click(screen.getByRole('button', { name: 'Træk et kort' }))
    expect(screen.getByText(first)).toBeVisible()
    await expectSaid(`Kort 1 af 12: ${first}`)
    const next = screen.getByRole('button', { name: 'Træk det næste kort' })
    expect(next).toHaveFocus()
    await user.click(next)
    expect(screen.getByText(second)).toBeVisible()
    expect(screen.queryByText(first)).not.toBeInTheDocument()
    for (let card = 3; card <= 12; card++) await user.click(next)
    expect(screen.getByText('Kort 12 af 12')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Begynd forfra' }))
    expect(screen.getByText('Kort 1 af 12')).toBeVisible()
  })
})

describe('the page with leadership', () => {
  it.each(['da', 'en'] as const)('is accessible at every width (%s)', async (language) => {
    const { user, decide } = open(answers(), language)
    await expectNoAxeFindings()
    await decide('catalyst')
    await user.click(screen.getByRole('button', { name: /^(Træk et kort|Draw a card)/ }))
    await expectNoAxeFindings()
    await page.viewport(320, 640)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
