import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { emptyJudgement, type Judgement } from '#core/rules/judgement.ts'
import { CheckInBrief } from '#rooms/check/in-brief.tsx'
import { withParts } from '../../fixtures/answers-of.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { renderPage } from '../render-page.tsx'
import { citizens, hrefOf } from './open-check.tsx'

const open = (answers: Answers, judgement: Partial<Judgement> = {}, language: 'da' | 'en' = 'da') =>
  renderPage(
    <CheckInBrief
      answers={answers}
      judgement={{ ...emptyJudgement, ...judgement }}
      hrefOf={hrefOf}
      checkHref="#/check"
      figure={null}
    />,
    { language },
  )

describe('the check and the staircase in brief', () => {
  it('give the verdict, the step and the way to both', async () => {
    open(await citizens())
    expect(screen.getByText('På vej mod samskabelse')).toBeVisible()
    expect(screen.getByText(/^I står på trin 2\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Se prøven og trappen' })).toHaveAttribute(
      'href',
      '#/check',
    )
  })

  it('say what the verdict goes by, and whose answers it and the staircase rest on', async () => {
    open(withParts(await citizens(), { start: { answeredBy: ['staff'] } }))
    expect(screen.getByText('Efter det, I har svaret, siger prøven')).toBeVisible()
    expect(screen.getByText(/^Set fra den offentlige side/)).toBeVisible()
  })

  it('show what the group says beside what the check says', async () => {
    const answers = withParts(await citizens(), {
      arena: { process: { design: 'fixed', fixedBy: 'municipality' } },
    })
    const programmed = { answer: 'pass', reason: 'Vi planlægger sammen' } as const
    open(answers, { tests: { ...emptyJudgement.tests, programmed } })
    expect(screen.getByText('Det er ikke samskabelse')).toBeVisible()
    expect(screen.getByText('På vej mod samskabelse')).toBeVisible()
  })

  it('look towards the chosen step', async () => {
    open(await citizens(), { targetStep: 3 })
    expect(screen.getByText('I står på trin 2. I vil hen til trin 3.')).toBeVisible()
  })

  it('stand before the staircase while there is nothing to go by', () => {
    open(emptyAnswers)
    expect(screen.getByText(/I står foran trappen/)).toBeVisible()
  })

  it.each(['da', 'en'] as const)('have nothing for axe to find in %s', async (language) => {
    open(await citizens(), {}, language)
    await expectNoAxeFindings()
  })

  it('need no sideways scroll at 320 pixels', async () => {
    open(await citizens())
    await expectNoSidewaysScroll()
  })
})
