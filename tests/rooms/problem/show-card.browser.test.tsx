import '#ui/print.css'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { fieldWords } from '#i18n/da/fields.ts'
import { problem } from '#i18n/da/problem.ts'
import { FramePage } from '#rooms/problem/frame-page.tsx'
import { ShowCard } from '#rooms/problem/show-card.tsx'
import { expectNoAxeFindings } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const { card } = problem
const statement =
  'Unge i Ådal har ingen steder at være efter klokken 17.\nDe går rundt ved stationen.'

const written: Answers = {
  ...emptyAnswers,
  problem: { ...emptyAnswers.problem, statement },
}

const show = async (answers: Answers, route: 'short' | 'full' = 'full') => {
  const room = fakeRoom(answers)
  renderPage(
    <>
      <FramePage room={room} route={route} />
      <ShowCard room={room} route={route} hrefOf={(page) => `#/p/p1/${page}`} />
    </>,
    { question: 'problem' },
  )
  await userEvent.click(screen.getByRole('heading', { name: card.heading }))
}

const media = (value: string) => cdp().send('Emulation.setEmulatedMedia', { media: value })

beforeEach(() => {
  vi.spyOn(window, 'print').mockImplementation(() => {})
})
afterEach(async () => {
  vi.restoreAllMocks()
  await media('')
})

describe('the card to show someone who feels the problem', () => {
  it('stands where question 1 ends, with the problem as it is written', async () => {
    await show(written)
    const shown = screen.getByRole('article', { name: card.heading })
    expect(shown.textContent).toContain('De går rundt ved stationen.')
    expect(screen.getByText(/Unge i Ådal/).textContent).toBe(statement)
    await expectNoAxeFindings()
  })

  it('comes with the problem: before, it says where that is written', async () => {
    await show(emptyAnswers)
    expect(screen.queryByRole('article')).toBeNull()
    const link = screen.getByRole('link', { name: fieldWords['problem.statement'].name })
    expect(link).toHaveAttribute('href', '#/p/p1/problem/statement')
  })

  it.each([
    ['full', 'problem.evidence'],
    ['short', 'problem.affected'],
  ] as const)('leads to a field of the %s route for what they said', async (route, field) => {
    await show(written, route)
    expect(screen.getByRole('link', { name: fieldWords[field].name })).toBeVisible()
  })

  it('is copied as a text to send', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await show(written)
    await userEvent.click(screen.getByRole('button', { name: 'Kopiér teksten' }))
    expect(copied).toHaveBeenCalledWith(
      [card.opening, `${card.problem}:\n${statement}`, card.asks.join('\n')].join('\n\n'),
    )
  })

  it('is printed by itself, with lines for what they said', async () => {
    await show(written)
    await userEvent.click(screen.getByRole('button', { name: card.print }))
    expect(window.print).toHaveBeenCalledOnce()
    await media('print')
    expect(screen.getByText(card.said)).toBeVisible()
    expect(screen.getByText(card.asks[0] ?? '')).toBeVisible()
    expect(screen.getByText(card.heading)).not.toBeVisible()
    expect(screen.getByText(problem.solution)).not.toBeVisible()
    window.dispatchEvent(new Event('afterprint'))
    expect(screen.getByText(problem.solution)).toBeVisible()
    expect(screen.getByText(card.said)).not.toBeVisible()
  })
})
