import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { pageStatus } from '#core/journey/journey.ts'
import { lackingOn } from '#core/journey/lacking.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { decisionsOn, fieldOf, standingOf } from '#rooms/arena/roles/decisions.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { openRoles } from './open-roles.tsx'

beforeEach(() => page.viewport(1280, 800))

const noReplies = { citizenCentred: '', volunteer: '', collaborativeInnovation: '' }
const standingsOf = (answers: Answers) =>
  decisionsOn('full').map((decision) => standingOf(decision, answers, noReplies))
const withArena = (change: Partial<Answers['arena']>): Answers => ({
  ...fullAnswers,
  arena: { ...fullAnswers.arena, ...change },
})

const steps = () => screen.getByRole('navigation', { name: 'Aftalerne på siden' })
const shown = () => screen.getByRole('heading', { level: 2, name: /\?$/ })
const current = () => steps().querySelector('[aria-current=step]')

describe('the decisions', () => {
  it('are seven, of which the first without an answer is open', () => {
    openRoles(fullAnswers)
    expect(within(steps()).getAllByRole('listitem')).toHaveLength(7)
    const open = standingsOf(fullAnswers).indexOf('open')
    expect(current()?.closest('li')).toBe(
      within(steps()).getAllByRole('listitem')[Math.max(0, open)],
    )
  })

  it.each<[string, Answers]>([
    ['nothing', emptyAnswers],
    ['everything', fullAnswers],
    ['a role', withArena({ roles: { ...fullAnswers.arena.roles, catalyst: [] } })],
    ['the rules', withArena({ groundRules: [] })],
    ['the power', withArena({ power: { balancing: [], conflict: '' } })],
  ])('lack what the bar says the page lacks, and no more: %s', (_, answers) => {
    const lacking = decisionsOn('full').filter(
      (_, place) => standingsOf(answers)[place] === 'lacking',
    )
    const isBegun = pageStatus('arena/roles', answers) !== 'notStarted'
    const onPage = isBegun ? lackingOn('arena/roles', answers).map(({ field }) => field) : []
    expect(new Set(lacking.map(fieldOf))).toEqual(new Set(onPage))
  })

  it('have the one primary act of the page until the last of them', async () => {
    let acts = 0
    const claim = () => {
      acts += 1
      return () => {
        acts -= 1
      }
    }
    const { decide } = openRoles(emptyAnswers, { around: claim })
    expect(acts).toBe(1)
    await decide('power')
    expect(acts).toBe(0)
    await decide('rules')
    expect(acts).toBe(1)
  })

  it('stay where one is while answers are written', async () => {
    const { user } = openRoles(emptyAnswers, { decision: 6 })
    await user.type(screen.getByLabelText('Ny spilleregel'), 'Én ad gangen{Enter}')
    expect(shown()).toHaveTextContent('Hvilke spilleregler gælder?')
    await expect.poll(() => current()?.textContent).toContain('1 spilleregel')
  })

  it('lead to the next one, whose heading then has focus, and back', async () => {
    const { user } = openRoles(emptyAnswers)
    expect(shown()).toHaveTextContent('Hvem samler?')
    await user.click(
      screen.getByRole('button', { name: 'Næste aftale: Hvem får samarbejdet til at fungere?' }),
    )
    expect(shown()).toHaveTextContent('Hvem får samarbejdet til at fungere?')
    expect(shown()).toHaveFocus()
    expect(current()).toMatchTextContent(
      /^2Hvem får samarbejdet til at fungere\? Ikke aftalt endnu$/,
    )
    await user.click(screen.getByRole('button', { name: 'Forrige: Hvem samler?' }))
    expect(shown()).toHaveTextContent('Hvem samler?')
    expect(shown()).toHaveFocus()
  })

  it('keep what is being written in one while another is looked at', async () => {
    const { user, decide, room } = openRoles(emptyAnswers, { decision: 7 })
    const conflict = () =>
      screen.getByLabelText<HTMLTextAreaElement>('Hvad gør I, når I er uenige?')
    fireEvent.change(conflict(), { target: { value: 'x'.repeat(20_001) } })
    await decide('rules')
    await user.type(screen.getByLabelText('Ny spilleregel'), 'Halv')
    await decide('power')
    expect(conflict().value).toHaveLength(20_001)
    expect(room.unsaid()).toEqual([])
    await decide('rules')
    expect(screen.getByLabelText('Ny spilleregel')).toHaveValue('Halv')
  })

  it('begin with the one whose text could not be kept', () => {
    const text = 'x'.repeat(20_001)
    openRoles(emptyAnswers, { rejected: [{ path: 'arena.power.conflict', text, kept: '' }] })
    expect(shown()).toHaveTextContent('Hvordan er I uenige?')
  })

  it('stand behind one button on narrow screens, and close when one is chosen', async () => {
    await page.viewport(390, 800)
    const { user } = openRoles(emptyAnswers)
    expect(within(steps()).queryAllByRole('listitem')).toEqual([])
    const opener = () => screen.getByRole('button', { name: /^Aftale \d af 7$/ })
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
    await user.click(opener())
    await user.click(within(steps()).getByRole('button', { name: /^Hvem må forstyrre\?/ }))
    expect(shown()).toHaveFocus()
    expect(opener()).toHaveAccessibleName('Aftale 3 af 7')
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
  })
})
