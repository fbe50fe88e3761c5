import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { loadExample } from '#examples/load-example.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { citizens, head, hrefOf, openCheck, openCitizens, row, verdicts } from './open-check.tsx'

const region = (name: string) => within(screen.getByRole('region', { name }))
const fixed = { arena: { process: { design: 'fixed', fixedBy: 'municipality' } } } as const

describe('the verdict', () => {
  it('stands with a plain count, and is called a conversation and not a grade', async () => {
    await openCitizens()
    const verdict = region('På vej mod samskabelse')
    expect(verdict.getByText('5 af 8 kriterier.')).toBeVisible()
    expect(verdict.getByText(/Prøven er en samtale, ikke en karakter/)).toBeVisible()
    expect(screen.queryByText(/%|point/)).not.toBeInTheDocument()
  })

  it('that is a stop gives it its honest name and says what it would take', async () => {
    await openCitizens(fixed)
    const verdict = region('Det er ikke samskabelse')
    expect(
      verdict.getByText('Det kan I kalde det: Borgerinddragelse i et fast forløb'),
    ).toBeVisible()
    expect(verdict.getByText(/Lad dem være med til at tilrettelægge/)).toBeVisible()
  })

  it('says beside it that nobody from outside is asked, and how many rows have no name', async () => {
    const { team } = await citizens()
    const actors = team.actors.map((actor, place) => ({
      ...actor,
      commitment: 'notAsked' as const,
      name: place === 3 ? ' ' : actor.name,
    }))
    await openCitizens({ team: { actors } })
    expect(screen.getByText(/^Ingen uden for det offentlige er spurgt endnu/)).toBeVisible()
    expect(screen.getByText('1 aktør uden navn tæller ikke med endnu.')).toBeVisible()
  })

  it('that asks to keep an eye on it says on what', async () => {
    openCheck((await loadExample('bordet-er-daekket', 'da')).answers)
    const verdict = region('Det er samskabelse – men hold øje')
    expect(verdict.getByText('Spareprøven')).toBeVisible()
    expect(verdict.getByText(/Sig det åbent/)).toBeVisible()
  })

  it('waits for answers, says for which, and leads to them', () => {
    openCheck(emptyAnswers)
    expect(verdicts()).toContain('Det kan ikke afgøres endnu')
    const answer = screen.getByRole('link', { name: 'Svar: Hvad er åbent, og hvad ligger fast?' })
    expect(answer).toHaveAttribute('href', hrefOf('problem/frame', 'verdict'))
    expect(screen.getByText(/I kan også vurdere selv/)).toBeVisible()
  })

  it('stands beside whether the task calls for co-creation at all', async () => {
    await openCitizens()
    expect(screen.getByText('Opgaven egner sig til samskabelse.')).toBeVisible()
    expect(screen.getByText(/kryds ved 3 af 5 tegn/)).toBeVisible()
  })
})

describe('other names for it', () => {
  it('begin with the one the answers point to, with why and a way out', async () => {
    const { user } = await openCitizens(fixed)
    const others = region('Det kan også hedde noget andet')
    expect(others.getByText('Borgerinddragelse.')).toBeVisible()
    expect(others.getByText('Forløbet ligger fast')).toBeVisible()
    expect(others.getByRole('link', { name: 'Se projektgrundlaget' })).toHaveAttribute(
      'href',
      '#/charter',
    )
    expect(others.getByText('Samproduktion.')).not.toBeVisible()
    await user.click(others.getByText('Andre muligheder'))
    expect(others.getByText('Samproduktion.')).toBeVisible()
  })

  it('are not brought up where it is co-creation', async () => {
    openCheck((await loadExample('unge-i-aadal', 'da')).answers)
    expect(verdicts()).toContain('Det er samskabelse')
    expect(verdicts()).not.toContain('Det kan også hedde noget andet')
  })
})

describe('a test or criterion', () => {
  it('is told in a word, and says what to do where it is weak', async () => {
    await openCitizens(fixed)
    expect(head('Ligeværd')).toHaveAccessibleName('Ligeværd Ja')
    expect(head('Fælles handling')).toHaveAccessibleName('Fælles handling Delvist')
    expect(row('Fælles handling').getByText(/Aftal, hvad en offentlig part gør/)).toBeVisible()
    expect(head('Programprøven')).toHaveAccessibleName('Programprøven Stop')
    expect(head('Høringsprøven')).toHaveAccessibleName('Høringsprøven I orden')
  })

  it('is where to begin when it is the first that is weak', async () => {
    await openCitizens()
    expect(screen.getAllByText('Begynd her')).toHaveLength(1)
    expect(row('Fælles problem').getByText('Begynd her')).toBeVisible()
  })

  it('tells those who open it why it matters and what it rests on, with the way to change it', async () => {
    const { user } = await openCitizens()
    expect(screen.queryByText('Det bygger prøven på')).not.toBeInTheDocument()
    await user.click(head('Ligeværd'))
    expect(head('Ligeværd')).toHaveAttribute('aria-expanded', 'true')
    expect(row('Ligeværd').getByText(/alle skal kunne påvirke resultatet/)).toBeVisible()
    expect(row('Ligeværd').getByText('Vi beslutter sammen')).toBeVisible()
    expect(row('Ligeværd').getByText(/^Bliver let overhørt: Tilflyttere med børn, /)).toBeVisible()
    const change = row('Ligeværd').getByRole('link', { name: 'Ret: Mandat og beslutningsret' })
    expect(change).toHaveAttribute('href', hrefOf('arena/form', 'equal'))
    await user.click(head('Ligeværd'))
    expect(screen.queryByText('Det bygger prøven på')).not.toBeInTheDocument()
  })

  it('quotes a text as it was written, and cuts a long one by whole sentences', async () => {
    const { user } = await openCitizens({
      problem: { triedBefore: `En fest i 2019. ${'Så gik der lang tid. '.repeat(20)}` },
    })
    await user.click(head('Nyt og bedre'))
    expect(row('Nyt og bedre').getByText(/^»En fest i 2019\. Så gik der.* tid\.«$/)).toBeVisible()
  })

  it('names the first few of many actors', async () => {
    const { team } = await citizens()
    const actors = Array.from({ length: 1000 }, (_, place) => ({
      ...(team.actors[place % 2] ?? team.actors[0]),
      id: `many${place}`,
      name: `Aktør ${place + 1}`,
    })) as typeof team.actors
    const { user } = await openCitizens({ team: { ...team, actors } })
    await user.click(head('Parterne'))
    expect(row('Parterne').getByText(/^Aktør .* og 996 til$/)).toBeVisible()
  })

  it('that cannot be told yet says which answers it waits for', async () => {
    const { user } = openCheck(emptyAnswers)
    expect(head('Programprøven')).toHaveAccessibleName('Programprøven Ved ikke endnu')
    await user.click(head('Programprøven'))
    const answer = row('Programprøven').getByRole('link', { name: 'Svar: Forløbet i fire faser' })
    expect(answer).toHaveAttribute('href', hrefOf('arena/process', 'programmed'))
  })

  it('stands open for someone who comes back to it', async () => {
    openCheck(await citizens(), { openAtStart: 'equal' })
    expect(head('Ligeværd')).toHaveAttribute('aria-expanded', 'true')
    expect(head('Parterne')).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('risks', () => {
  it('are raised with what lies behind them', async () => {
    const { user } = await openCitizens()
    const risks = region('Risici at tale om')
    expect(risks.getByText(/^Uklart ansvar/)).toBeVisible()
    const [first] = risks.getAllByText('Det ligger bag')
    if (first) await user.click(first)
    expect(risks.getByRole('link', { name: 'Ret: Ressourcer og forankring' })).toHaveAttribute(
      'href',
      hrefOf('arena/anchoring', 'risks'),
    )
  })

  it('are said to be none where there are none', async () => {
    openCheck((await loadExample('unge-i-aadal', 'da')).answers)
    expect(screen.getByText(/Jeres svar peger ikke på nogen af dem/)).toBeVisible()
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    const { room, user } = openCheck((await loadExample('et-sted-at-moedes', language)).answers, {
      language,
    })
    room.judge((judgement) => ({
      ...judgement,
      setAside: { 'noCarrier:n4': '' },
      tests: { ...judgement.tests, programmed: { answer: 'stop', reason: 'Ja' } },
    }))
    for (const button of screen.getAllByRole('button', { expanded: false }))
      await user.click(button)
    for (const summary of document.querySelectorAll('summary')) await user.click(summary)
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    const { room, user } = await openCitizens(fixed)
    room.judge((judgement) => ({
      ...judgement,
      tests: {
        ...judgement.tests,
        programmed: {
          answer: 'pass',
          reason: 'Samskabelsesarbejdsgruppeformandskabsmøderne'.repeat(9),
        },
      },
    }))
    for (const button of screen.getAllByRole('button', { expanded: false }))
      await user.click(button)
    await expectNoSidewaysScroll()
  })
})
