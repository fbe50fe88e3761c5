import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TermsExcerpt } from '#app/project/page/terms-excerpt.tsx'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { type Clause, clauses } from '#rooms/arena/terms/clauses.ts'
import { TermsPage } from '#rooms/arena/terms/terms-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const { terms } = danish.arena
const core = { ...emptyActor('a1', 'Skolen'), circle: 'core' as const }

function open(language: 'da' | 'en' = 'da', first: Actor = core) {
  const actors = [first, emptyActor('a2', 'Naboerne')]
  const room = fakeRoom({ ...emptyAnswers, team: { ...emptyAnswers.team, actors } })
  renderPage(<TermsPage room={room} route="full" TermsExcerpt={TermsExcerpt} />, {
    language,
    question: 'arena',
  })
  return { user: userEvent.setup(), room }
}

const summary = (clause: Clause, { clauses } = terms) =>
  screen.getByRole('heading', { level: 2, name: clauses[clause].name })

describe('the terms', () => {
  it('keep what it costs, the dates and what is settled', async () => {
    const { user, room } = open()
    await user.click(screen.getByRole('button', { name: terms.addCost }))
    await user.type(screen.getByLabelText(terms.what), 'Mad')
    await user.type(screen.getByLabelText(terms.amount), '24.000 kr.')
    await user.type(screen.getByLabelText(terms.payer), 'Kommunen')
    await user.click(summary('dates'))
    fireEvent.change(screen.getByLabelText(terms.begins), { target: { value: '2027-01-14' } })
    await user.click(summary('safeguards'))
    await user.click(screen.getByRole('checkbox', { name: danish.codes.safeguard.insurance.name }))
    const { costs, ...others } = room.answers().arena
    expect(costs).toMatchObject([{ what: 'Mad', amount: '24.000 kr.', payer: 'Kommunen' }])
    expect({ ...others, costs: [] }).toEqual({
      ...emptyArena,
      time: { ...emptyArena.time, begins: '2027-01-14' },
      safeguards: { settled: ['insurance'], note: '' },
    })
  })

  it('ask the core how it is reached, and the others where they are looked for', async () => {
    const { user, room } = open()
    await user.click(summary('contact'))
    await user.type(screen.getByLabelText('Skolen'), 'Kontoret')
    expect(room.answers().team.actors[0]?.contact).toBe('Kontoret')
    expect(screen.getByLabelText('Naboerne')).not.toBeVisible()
    await user.click(screen.getByText(terms.others(1)))
    expect(screen.getByLabelText('Naboerne')).toBeVisible()
  })

  it.each([
    ['take a shared mailbox and a main number', 'skolen@aadal.example, tlf. 23 45 67 89', 0],
    ['advise against a civil registration number', 'skolen@aadal.example, 010203-1234', 1],
  ])('%s', (_, contact, hints) => {
    open('da', { ...core, contact })
    expect(screen.queryAllByText(danish.rules.hint.personalData)).toHaveLength(hints)
  })

  it('tell of an end before the beginning', async () => {
    const { user } = open()
    await user.click(summary('dates'))
    fireEvent.change(screen.getByLabelText(terms.begins), { target: { value: '2027-05-01' } })
    fireEvent.change(screen.getByLabelText(terms.ends), { target: { value: '2027-01-01' } })
    await user.click(screen.getByLabelText(terms.review))
    expect(screen.getByText(terms.endsBefore)).toBeVisible()
  })

  it.each([
    ['da', danish],
    ['en', english],
  ] as const)('are accessible at every width (%s)', async (language, words) => {
    const { user } = open(language)
    await user.click(screen.getByRole('button', { name: words.arena.terms.addCost }))
    for (const clause of clauses) {
      const head = summary(clause, words.arena.terms)
      if (!head.closest('details')?.open) await user.click(head)
      if (clause === 'contact') await user.click(screen.getByText(words.arena.terms.others(1)))
      if (clause === 'risks')
        await user.click(screen.getByRole('button', { name: words.arena.terms.addRisk }))
      await expectNoAxeFindings()
      await expectNoSidewaysScroll()
    }
  })
})
