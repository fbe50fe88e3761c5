import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { type Actor, emptyActor, emptyNeed } from '#core/questions/team.ts'
import { GiveAndGainPage } from '#rooms/motivation/give-and-gain-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const three: Actor[] = [
  { ...emptyActor('a1', 'Skolen'), gainText: 'Praktik til eleverne' },
  { ...emptyActor('a2', 'Købmand Friis'), group: 'business', brings: 'Råvarer' },
  emptyActor('a3', 'Ældrerådet'),
]
const withActors = (actors: Actor[]) =>
  fakeRoom({ ...emptyAnswers, team: { ...emptyAnswers.team, actors } })

function open(actors: Actor[] = three, language: 'da' | 'en' = 'da') {
  const room = withActors(actors)
  renderPage(<GiveAndGainPage room={room} route="full" />, { language })
  return {
    room,
    user: userEvent.setup(),
    actor: (id: string) => room.answers().team.actors.find((each) => each.id === id),
  }
}
const list = () => screen.getByRole('list', { name: 'Aktører' })

describe('who needs whom', () => {
  it('is told in numbers from the table', () => {
    const needs = [emptyNeed('n1', 'Råvarer'), emptyNeed('n2', 'Et køkken')]
    const coverage = { n1: { a2: 2 as const } }
    const team = { ...emptyAnswers.team, actors: three, needs, coverage }
    renderPage(<GiveAndGainPage room={fakeRoom({ ...emptyAnswers, team })} route="full" />)
    expect(
      screen.getByText('Parter uden for kommunen står for 1 af 2 behov, offentlige parter for 0.'),
    ).toBeVisible()
  })

  it('is not told while nobody carries anything', () => {
    open()
    expect(screen.queryByText(/Parter uden for kommunen/)).not.toBeInTheDocument()
  })
})

describe('one actor at a time', () => {
  it('begins with the first actor who is not answered, and says who is', () => {
    open()
    expect(screen.getByRole('heading', { level: 2, name: 'Købmand Friis' })).toBeVisible()
    const lines = within(list()).getAllByRole('button')
    expect(lines.map((line) => line.textContent)).toEqual([
      'SkolenUdfyldt',
      'Købmand FriisIkke udfyldt',
      'ÆldrerådetIkke udfyldt',
    ])
    expect(lines[1]).toHaveAttribute('aria-current', 'true')
    expect(screen.getByText('1 af 3 udfyldt')).toBeVisible()
  })

  it('keeps what they bring, what they gain and how they would say it', async () => {
    const { user, actor, room } = open()
    await user.type(screen.getByLabelText('Det giver de'), ' og en bil')
    await user.click(screen.getByRole('checkbox', { name: 'Læring' }))
    await user.click(screen.getByRole('checkbox', { name: 'Adgang til andres ressourcer' }))
    await user.type(screen.getByLabelText('Sig det med deres egne ord'), 'Nye kunder')
    expect(actor('a2')).toEqual({
      ...three[1],
      brings: 'Råvarer og en bil',
      gains: ['resources', 'learning'],
      gainText: 'Nye kunder',
    })
    expect(actor('a1')).toBe(three[0])
    expect(new Set(room.keys)).toEqual(
      new Set(['actor.a2.brings', 'actor.a2.gains', 'actor.a2.gainText']),
    )
    expect(screen.getByText('2 af 3 udfyldt')).toBeVisible()
  })

  it('puts the gains typical for the group first', () => {
    open()
    const gains = within(screen.getByRole('group', { name: 'Det får de ud af det' }))
    const [first] = gains.getAllByRole('checkbox')
    expect(first).toHaveAccessibleName('Adgang til andres ressourcer')
    expect(first).toHaveAccessibleDescription('Typisk for: lokale virksomheder og organisationer')
  })

  it('goes to the next actor with the focus on their name', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Næste aktør: Ældrerådet' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Ældrerådet' })).toHaveFocus()
    expect(screen.getByLabelText('Det giver de')).toHaveValue('')
    expect(screen.getByText('Det var den sidste aktør på listen.')).toBeVisible()
  })

  it('skips to the next actor without an answer, round the end of the list', async () => {
    const { user } = open([...three.slice(1), ...three.slice(0, 1)])
    await user.click(screen.getByRole('button', { name: 'Spring over, og gå til Ældrerådet' }))
    await user.click(screen.getByRole('button', { name: 'Spring over, og gå til Købmand Friis' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Købmand Friis' })).toHaveFocus()
  })

  it('opens an actor chosen in the list with the keyboard', async () => {
    const { user } = open()
    within(list())
      .getByRole('button', { name: /Skolen/ })
      .focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 2, name: 'Skolen' })).toHaveFocus()
  })

  it('stays with the actor when a change is undone', async () => {
    const { user, room } = open()
    await user.click(screen.getByRole('button', { name: 'Næste aktør: Ældrerådet' }))
    await user.type(screen.getByLabelText('Det giver de'), 'x')
    act(() => void room.undo())
    expect(screen.getByRole('heading', { level: 2, name: 'Ældrerådet' })).toBeVisible()
    expect(screen.getByLabelText('Det giver de')).toHaveValue('')
  })

  it('keeps a text that is too long on the page, and goes on keeping the rest', async () => {
    const { user, actor } = open()
    const brings = screen.getByLabelText('Det giver de')
    fireEvent.change(brings, { target: { value: 'x'.repeat(20_001) } })
    await user.type(screen.getByLabelText('Sig det med deres egne ord'), 'Kunder')
    expect(brings).toHaveAccessibleDescription(/højst rumme 20\.000 tegn/)
    expect(brings).toHaveValue('x'.repeat(20_001))
    expect(actor('a2')).toMatchObject({ brings: 'Råvarer', gainText: 'Kunder' })
  })

  it('says where actors come from when there are none', () => {
    open([])
    expect(screen.getByText('Der er ingen aktører endnu.')).toBeVisible()
    expect(screen.getByText(/spørgsmål 2/)).toBeVisible()
  })
})

describe('with a thousand actors', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) =>
    emptyActor(`a${index}`, `Aktør nummer ${index + 1}`),
  )

  it('lists twenty at a time, and finds one by name', async () => {
    const { user } = open(thousand)
    expect(within(list()).getAllByRole('button')).toHaveLength(20)
    expect(screen.getByText('Viser 1–20 af 1.000. Søg for at finde resten.')).toBeVisible()
    await user.type(screen.getByLabelText('Find en aktør'), 'nummer 733')
    await user.click(within(list()).getByRole('button', { name: /Aktør nummer 733/ }))
    expect(screen.getByRole('heading', { level: 2, name: 'Aktør nummer 733' })).toHaveFocus()
    await user.clear(screen.getByLabelText('Find en aktør'))
    expect(screen.getByText(/Viser 721–740 af 1\.000/)).toBeVisible()
  })
})

describe('common gains', () => {
  it('are added as rows with a gain and its sign', async () => {
    const { user, room } = open()
    await user.click(screen.getByRole('button', { name: 'Tilføj en fælles gevinst' }))
    const row = within(screen.getByRole('group', { name: 'Gevinst 1' }))
    expect(row.getByLabelText('Hvilken gevinst?')).toHaveFocus()
    await user.selectOptions(row.getByLabelText('Hvilken gevinst?'), 'Sammenhold')
    await user.type(row.getByLabelText('Hvordan ser I den hos jer?'), 'Gardinet er trukket fra')
    expect(room.answers().motivation.commonGains).toEqual([
      { id: expect.any(String), gain: 'cohesion', sign: 'Gardinet er trukket fra' },
    ])
    await user.selectOptions(row.getByLabelText('Hvilken gevinst?'), 'Ikke valgt')
    expect(room.answers().motivation.commonGains[0]?.gain).toBeNull()
  })

  it('are left out of the short route', () => {
    renderPage(<GiveAndGainPage room={withActors(three)} route="short" />)
    expect(screen.queryByRole('heading', { name: 'Hvad vinder vi alle?' })).not.toBeInTheDocument()
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    open(three, language)
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels, with the actors in a choice', async () => {
    open([...three, emptyActor('a4', 'Samskabelsesarbejdsgruppeformandskabet')])
    await expectNoSidewaysScroll()
  })
})
