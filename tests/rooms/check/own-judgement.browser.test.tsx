import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectSaid, head, openCitizens, row, verdicts } from './open-check.tsx'

const fixed = { arena: { process: { design: 'fixed', fixedBy: 'municipality' } } } as const
/** Only citizens and associations have answered the example. */
const seen = 'Set fra den private side: ingen fra det offentlige har svaret endnu.'
const choose = (name: string, answer: string) => row(name).getByRole('radio', { name: answer })
const reason = (name: string) => row(name).getByLabelText('Hvorfor?')

async function openProgrammed() {
  const opened = await openCitizens(fixed)
  await opened.user.click(head('Programprøven'))
  return opened
}

describe('the group that disagrees', () => {
  it('gives its own answer and why, and both stand there', async () => {
    const { room, user } = await openProgrammed()
    await user.click(choose('Programprøven', 'I orden'))
    await user.type(reason('Programprøven'), 'Vi har lagt planen sammen')
    expect(room.judgement().tests.programmed).toEqual({
      answer: 'pass',
      reason: 'Vi har lagt planen sammen',
    })
    expect(head('Programprøven')).toHaveAccessibleName('Programprøven I orden')
    expect(row('Programprøven').getByText('jeres svar')).toBeVisible()
    expect(row('Programprøven').getByText('Prøven siger: Stop')).toBeVisible()
    expect(
      row('Programprøven').getByText('I skriver: Vi har lagt planen sammen'),
    ).toBeInTheDocument()
    expect(verdicts().slice(0, 2)).toEqual(['Det er ikke samskabelse', 'På vej mod samskabelse'])
    expect(screen.getByText('Efter det, I har svaret, siger prøven')).toBeVisible()
    expect(screen.getByText('Efter det, I har svaret, siger I selv')).toBeVisible()
  })

  it('is told on which papers its reason stands', async () => {
    await openProgrammed()
    expect(reason('Programprøven')).toHaveAccessibleDescription(
      /Står på arbejdspapiret, men kun på de andre papirer, hvis I slår det til\./u,
    )
  })

  it('is told when its verdict changes, and not at every letter of the reason', async () => {
    const { user } = await openProgrammed()
    await user.type(reason('Programprøven'), 'Fordi')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.click(choose('Programprøven', 'I orden'))
    await expectSaid(
      `Efter det, I har svaret, siger I nu selv: På vej mod samskabelse. 5 af 8 kriterier. ${seen}`,
    )
    await user.click(choose('Programprøven', 'Stop'))
    await expectSaid(
      `Efter det, I har svaret, siger I nu selv: Det er ikke samskabelse. 5 af 8 kriterier. ${seen}`,
    )
  })

  it('may take its answer back, and keeps the reason', async () => {
    const { room, user } = await openProgrammed()
    await user.click(choose('Programprøven', 'I orden'))
    await user.type(reason('Programprøven'), 'Fordi')
    await user.click(row('Programprøven').getByRole('button', { name: 'Fjern jeres svar' }))
    expect(room.judgement().tests.programmed).toEqual({ answer: null, reason: 'Fordi' })
    expect(head('Programprøven')).toHaveAccessibleName('Programprøven Stop')
    expect(verdicts()).not.toContain('På vej mod samskabelse')
    await expectSaid(
      `Efter det, I har svaret, siger prøven nu: Det er ikke samskabelse. 5 af 8 kriterier. ${seen}`,
    )
  })

  it('counts its own criteria, which no longer say where to begin', async () => {
    const { user } = await openCitizens()
    await user.click(head('Fælles problem'))
    await user.click(choose('Fælles problem', 'Ja'))
    expect(screen.getByText('6 af 8 kriterier.')).toBeVisible()
    expect(row('Fælles handling').getByText('Begynd her')).toBeVisible()
  })

  it('keeps a reason that is too long on the page, and the answer beside it', async () => {
    const { room, user } = await openProgrammed()
    fireEvent.change(reason('Programprøven'), { target: { value: 'x'.repeat(20_001) } })
    expect(reason('Programprøven')).toHaveAccessibleDescription(/højst rumme 20\.000 tegn/)
    await user.click(choose('Programprøven', 'Hold øje'))
    expect(room.judgement().tests.programmed).toEqual({ answer: 'watch', reason: '' })
    expect(reason('Programprøven')).toHaveValue('x'.repeat(20_001))
  })

  it('argues with two rows at once without one answer taking the other', async () => {
    const { room, user } = await openProgrammed()
    await user.click(head('Høringsprøven'))
    await user.click(choose('Høringsprøven', 'Hold øje'))
    await user.click(choose('Programprøven', 'I orden'))
    expect(room.judgement().tests).toMatchObject({
      consultation: { answer: 'watch' },
      programmed: { answer: 'pass' },
    })
    expect(choose('Høringsprøven', 'Hold øje')).toBeChecked()
  })
})

const staircase = () => within(screen.getByRole('region', { name: 'Samskabelsestrappen' }))
const stepRow = (name: string) => {
  const item = staircase().getByRole('heading', { name }).closest('li')
  if (!item) throw new Error(`No step ${name}`)
  return within(item)
}

describe('the staircase', () => {
  it('tells of all five steps where the project stands and what the others lack', async () => {
    await openCitizens()
    expect(staircase().getAllByRole('heading', { level: 3, name: /^Trin/ })).toHaveLength(5)
    expect(staircase().getByText('I står på trin 2.')).toBeVisible()
    expect(staircase().getByText(/Højere er ikke bedre/)).toBeVisible()
    const second = stepRow('Trin 2: Frivillige skaber velfærd for andre')
    expect(second.getByText('I er her')).toBeVisible()
    const third = stepRow('Trin 3: Praksisfællesskaber på tværs')
    expect(third.getByText('Tag brugerne med, når løsningen designes.')).toBeVisible()
    expect(third.getByText('Nærmest herfra')).toBeVisible()
    const fourth = stepRow('Trin 4: Relevante og berørte parter løser komplekse problemer')
    expect(fourth.getByText(/Før løsningen ud i livet sammen/)).toBeVisible()
  })

  it('lets the group choose the step it wants to reach, or none', async () => {
    const { room, user } = await openCitizens()
    await user.click(staircase().getByRole('radio', { name: /^Trin 3/ }))
    expect(room.judgement().targetStep).toBe(3)
    expect(staircase().getByText('I står på trin 2. I vil hen til trin 3.')).toBeVisible()
    expect(stepRow('Trin 3: Praksisfællesskaber på tværs').getByText('I vil hertil')).toBeVisible()
    await user.click(staircase().getByRole('button', { name: 'Fjern målet' }))
    expect(room.judgement().targetStep).toBeNull()
  })
})

describe('what was set aside', () => {
  it('stands with its reason, is taken up again, and put back where it was', async () => {
    const { room, user } = await openCitizens()
    const setAside = { 'noCarrier:n4': 'Vi venter på svar', 'fragile:n2': '' }
    room.judge((judgement) => ({ ...judgement, setAside }))
    const list = within(await screen.findByRole('region', { name: 'Lagt til side' }))
    expect(list.getByText('Begrundelse: Vi venter på svar')).toBeVisible()
    expect(list.getByText('Uden begrundelse')).toBeVisible()
    await user.click(list.getByRole('button', { name: /^Tag op igen: »/ }))
    expect(room.judgement().setAside).toEqual({ 'fragile:n2': '' })
    await expectSaid('Taget op igen')
    expect(list.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(room.judgement().setAside).toEqual(setAside)
    expect(list.queryByRole('button', { name: 'Fortryd' })).not.toBeInTheDocument()
  })

  it('keeps its reason where the table no longer shows it, until it is removed', async () => {
    const { room, user } = await openCitizens()
    const setAside = { 'uncovered:gone': 'Kommunen kører i stedet' }
    room.judge((judgement) => ({ ...judgement, setAside }))
    const panel = within(await screen.findByRole('region', { name: 'Lagt til side' }))
    expect(panel.getByRole('heading', { name: 'Gælder ikke lige nu' })).toBeVisible()
    expect(panel.getByText('Ingen dækker »et behov, der er slettet«.')).toBeVisible()
    expect(panel.queryByText(/^Det, tabellen viser/)).not.toBeInTheDocument()
    expect(panel.getByText('Begrundelse: Kommunen kører i stedet')).toBeVisible()
    await user.click(panel.getByRole('button', { name: /^Fjern: / }))
    expect(room.judgement().setAside).toEqual({})
    await expectSaid('Fjernet')
    expect(panel.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(room.judgement().setAside).toEqual(setAside)
  })

  it('is not mentioned when there is nothing', async () => {
    await openCitizens()
    expect(screen.queryByRole('region', { name: 'Lagt til side' })).not.toBeInTheDocument()
  })
})
