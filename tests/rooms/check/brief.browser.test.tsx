import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { emptyJudgement, type Judgement } from '#core/rules/judgement.ts'
import { project as words } from '#i18n/da/project.ts'
import { CheckBrief } from '#rooms/check/check-brief.tsx'
import { StaircaseBrief } from '#rooms/check/staircase-brief.tsx'
import { withParts } from '../../fixtures/answers-of.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { renderPage } from '../render-page.tsx'
import { citizens, hrefOf } from './open-check.tsx'

function open(answers: Answers, judgement: Partial<Judgement> = {}, language: 'da' | 'en' = 'da') {
  const given = {
    answers,
    judgement: { ...emptyJudgement, ...judgement },
    hrefOf,
    checkHref: '#/check',
  }
  renderPage(
    <>
      <CheckBrief {...given} />
      <StaircaseBrief {...given} />
    </>,
    { language },
  )
}
const rowOf = (name: string) => screen.getByText(name).closest('li') ?? document.body

describe('the check in brief', () => {
  it('gives the verdict, the count and a line for each test and criterion', async () => {
    open(await citizens())
    expect(screen.getByText('På vej mod samskabelse')).toBeVisible()
    expect(screen.getByText(/5 af 8 kriterier\. Prøven er en samtale, ikke/)).toBeVisible()
    expect(rowOf('Ligeværd')).toHaveTextContent('Ligeværd Ja')
    expect(rowOf('Spareprøven')).toHaveTextContent('Spareprøven I orden')
    expect(screen.getByRole('link', { name: 'Se hele prøven' })).toHaveAttribute('href', '#/check')
  })

  it('says what the verdict goes by, and whose answers it and the staircase rest on', async () => {
    open(withParts(await citizens(), { start: { answeredBy: ['staff'] } }))
    expect(screen.getByText('Efter det, I har svaret, siger prøven')).toBeVisible()
    expect(screen.getAllByText(/^Set fra den offentlige side/)).toHaveLength(2)
  })

  it('leads from what is weak to the answer', async () => {
    open(await citizens())
    const row = within(rowOf('Gensidig afhængighed'))
    expect(row.getByText(/Giv en offentlig part ansvar for et behov/)).toBeVisible()
    expect(row.getByRole('link', { name: 'Se »Dækning«' })).toHaveAttribute(
      'href',
      hrefOf('team/coverage', 'interdependence'),
    )
  })

  it('leads to the answer that is missing before one that is there', async () => {
    const { problem } = await citizens()
    open(withParts(await citizens(), { problem: { ...problem, triedBefore: '' } }))
    expect(within(rowOf('Nyt og bedre')).getByRole('link')).toHaveAttribute(
      'href',
      hrefOf('problem/together', 'better'),
    )
  })

  it('shows what the group says beside what the check says', async () => {
    const answers = withParts(await citizens(), {
      arena: { process: { design: 'fixed', fixedBy: 'municipality' } },
    })
    const programmed = { answer: 'pass', reason: 'Vi planlægger sammen' } as const
    open(answers, { tests: { ...emptyJudgement.tests, programmed } })
    expect(screen.getByText('Det er ikke samskabelse')).toBeVisible()
    expect(screen.getByText('På vej mod samskabelse')).toBeVisible()
    const row = within(rowOf('Programprøven'))
    expect(row.getByText('jeres svar')).toBeVisible()
    expect(row.getByText('Prøven siger: Stop')).toBeVisible()
    expect(row.getByText('I skriver: Vi planlægger sammen')).toBeVisible()
  })

  it('explains itself while there is nothing to go by', () => {
    open(emptyAnswers)
    expect(screen.getByText(words.checkScreen.brief.waits, { exact: false })).toBeVisible()
    expect(screen.getByText('Løsninger udvikles sammen.')).toBeVisible()
    expect(screen.queryByText('Ved ikke endnu')).not.toBeInTheDocument()
  })
})

describe('the staircase in brief', () => {
  it('says what the nearest step lacks, and what the chosen one lacks once there is one', async () => {
    open(await citizens())
    expect(screen.getByText('Det mangler til trin 3')).toBeVisible()
    expect(screen.getByText(/Tag brugerne med, når løsningen designes/)).toBeVisible()
  })

  it('looks towards the chosen step', async () => {
    open(await citizens(), { targetStep: 3 })
    expect(screen.getByText('I står på trin 2. I vil hen til trin 3.')).toBeVisible()
    expect(screen.getByText('Det mangler til trin 3')).toBeVisible()
  })

  it('points nowhere while there is nothing to go by', () => {
    open(emptyAnswers)
    expect(screen.getByText(/I står foran trappen/)).toBeVisible()
    expect(screen.queryByText(/^Det mangler til/)).not.toBeInTheDocument()
  })
})

describe('both', () => {
  it.each(['da', 'en'] as const)('have nothing for axe to find in %s', async (language) => {
    open(await citizens(), {}, language)
    await expectNoAxeFindings()
  })

  it('need no sideways scroll at 320 pixels', async () => {
    open(await citizens())
    await expectNoSidewaysScroll()
  })
})
