import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed } from '#core/questions/team.ts'
import { ruleWords } from '#i18n/da/rule-words.ts'
import { RolesPage } from '#rooms/arena/roles/roles-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { expectSaid } from '../team/open-page.tsx'

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

function open(begin: Answers = answers(), language: 'da' | 'en' = 'da') {
  const room = fakeRoom(begin)
  renderPage(<RolesPage room={room} route="full" />, { language, question: 'arena' })
  return { room, user: userEvent.setup() }
}
const question = 'Hvad bestemmer de frivillige helt selv?'
const leadership = () => within(screen.getByRole('region', { name: /^Ledelse, der passer/ }))

beforeEach(() => page.viewport(1280, 800))

describe('leadership', () => {
  it('that fits is shown with what it is for, what it takes and why', () => {
    open()
    expect(leadership().getByText('Passer mest: Frivilligledelse')).toBeVisible()
    expect(leadership().getByText(/så begge parter får noget ud af det/)).toBeVisible()
    expect(leadership().getByText('Fastholde')).toBeVisible()
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
    room.judge((before) => ({ ...before, dilemmas: { ...before.dilemmas, volunteer: 'Turene' } }))
    room.replace(room.answers())
    expect(await screen.findByDisplayValue('Turene')).toBeVisible()
    await user.click(screen.getByRole('textbox', { name: question }))
    await user.paste('x'.repeat(20_000))
    expect(screen.getByText(/højst rumme 20\.000 tegn/)).toBeVisible()
    expect(room.judgement().dilemmas.volunteer).toBe('Turene')
  })
})

describe('the roles', () => {
  it('say what they are needed for now, and which most', async () => {
    const { user } = open()
    const task = await screen.findByText('Giv de stille stemmer deres egen vej ind.')
    const facilitator = task.closest('div')
    expect(facilitator).toMatchTextContent(/^Opgaver lige nuAftal, hvem der får samarbejdet/)
    expect(screen.getByText('Flest opgaver lige nu').closest('div')).toMatchTextContent(
      /Invitér en udefra, som ikke kender svaret\./,
    )
    const choose = screen.getByText('Vælg facilitator', { selector: 'summary *' })
    await user.click(choose)
    const list = within(choose.closest('details') as HTMLElement)
    await user.click(list.getByRole('checkbox', { name: 'Hjemmeplejen' }))
    await expect.poll(() => facilitator?.textContent).not.toContain('Aftal, hvem der får')
  })
})

describe('the nine tasks of leading volunteers', () => {
  it('stand open when that is the leadership that fits', () => {
    open()
    expect(screen.getByLabelText('Rekruttere')).toBeVisible()
  })

  it('wait to be asked for when it is not', () => {
    open(emptyAnswers)
    expect(screen.getByLabelText('Rekruttere')).not.toBeVisible()
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
    open(begin)
    expect(screen.getByText(/^»Hjemmeplejen« har det meste af frivilligledelsen/)).toBeVisible()
  })
})

describe('the disturbance cards', () => {
  it('are drawn one at a time in their order, read out, and begun again', async () => {
    const { user } = open()
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
    const { user } = open(answers(), language)
    await user.click(screen.getByRole('button', { name: /^(Træk et kort|Draw a card)/ }))
    await expectNoAxeFindings()
    await page.viewport(320, 640)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
