import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyArena, emptyMeeting, type Meeting } from '#core/questions/arena.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { meeting, meetingRow, open } from './open-process.tsx'

const at = (id: string, date: string, own: Partial<Meeting> = {}): Meeting => ({
  ...emptyMeeting(id),
  date,
  starts: '17:00',
  ends: '19:00',
  place: 'Biblioteket',
  purpose: `Formål ${id}`,
  ...own,
})
const four = ['Måned 1–2', 'Måned 3–6', 'Måned 7–10', 'Måned 11–12']
const { process } = emptyArena
const timed = {
  process: {
    ...process,
    phases: process.phases.map((each, place) => ({ ...each, when: four[place] ?? '' })),
  },
}

describe('the rows of meetings', () => {
  it('say place and time where they differ from the first, and else with a word', () => {
    open({
      meetings: [
        at('a', '2027-01-14'),
        at('b', '2027-03-18'),
        at('c', '2027-05-20', { place: 'Klubhuset' }),
        at('d', '2027-08-19', { starts: '16:30' }),
      ],
    })
    expect(meetingRow(1)).toMatchTextContent('Møde 1114. januarFormål a 17.00–19.00Biblioteket')
    expect(meetingRow(2)).toMatchTextContent(/samme sted og tid$/)
    expect(meetingRow(3)).toMatchTextContent(/samme tidKlubhuset$/)
    expect(meetingRow(4)).toMatchTextContent(/16\.30–19\.00samme sted$/)
    expect(
      screen.getByText('Torsdage kl. 17.00–19.00, Biblioteket, når ikke andet står'),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Fire møder' })).toBeVisible()
  })

  it('say nothing is the same of one meeting, and the year where there are several', () => {
    open({ meetings: [at('a', '2027-01-14'), at('b', '2028-01-13', { place: '', starts: '' })] })
    expect(meetingRow(1)).toMatchTextContent(/14\. januar 2027/)
    expect(meetingRow(2)).not.toMatchTextContent(/samme/)
  })

  it('are one tab stop, which arrows move', async () => {
    const { user } = open({ meetings: [at('a', ''), at('b', ''), at('c', '')] })
    meetingRow(1).focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(meetingRow(3)).toHaveFocus()
    expect(meetingRow(1)).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{Home}')
    expect(meetingRow(1)).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(meetingRow(1)).toHaveFocus()
  })

  it('open by Enter one at a time, and close by Esc and by Ctrl+Enter with focus back', async () => {
    const { user, meetings } = open({ meetings: [at('a', ''), at('b', '')] })
    meetingRow(2).focus()
    await user.keyboard('{Enter}')
    expect(meeting(2).getByLabelText('Dato')).toHaveFocus()
    await user.type(meeting(2).getByLabelText('Sted'), ' i Ådal')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(meetingRow(2)).toHaveFocus()
    expect(screen.queryByRole('group', { name: 'Møde 2' })).toBeNull()
    expect(meetings()[1]?.place).toBe('Biblioteket i Ådal')
    await user.keyboard('{Enter}')
    await user.click(meetingRow(1))
    expect(screen.queryByRole('group', { name: 'Møde 2' })).toBeNull()
    await user.keyboard('{Escape}')
    expect(meetingRow(1)).toHaveFocus()
  })

  it('stay open with a text that could not be kept', async () => {
    const { user, room, meetings } = open({ meetings: [at('a', ''), at('b', '')] })
    await user.click(meetingRow(1))
    const place = meeting(1).getByLabelText('Sted')
    fireEvent.change(place, { target: { value: 'x'.repeat(20_001) } })
    await user.click(meetingRow(2))
    expect(place).toHaveAccessibleDescription(/højst rumme 20\.000 tegn/)
    expect(meetings()[0]?.place).toBe('Biblioteket')
    expect(room.unsaid()).toEqual([])
  })

  it('are grouped by phase where there are many, with a count for each month on the line', async () => {
    const many = Array.from({ length: 60 }, (_, nth) =>
      at(`m${nth}`, `2027-${String(1 + Math.floor(nth / 5)).padStart(2, '0')}-${10 + (nth % 5)}`),
    )
    const { user } = open({ meetings: many, own: timed })
    expect(screen.getByRole('heading', { name: 'Designe', level: 4 })).toBeVisible()
    const pins = within(screen.getByRole('region', { name: 'Forløbet på en linje' }))
    expect(pins.getAllByRole('link')).toHaveLength(12)
    await user.click(pins.getByRole('link', { name: '5 møder i marts 2027' }))
    expect(meetingRow(11)).toHaveFocus()
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})

describe('the line of the process', () => {
  const line = () => within(screen.getByRole('region', { name: 'Forløbet på en linje' }))

  it('leads from a pin to its row', async () => {
    const { user } = open({ meetings: [at('a', '2027-01-14'), at('b', '2027-03-18')], own: timed })
    await user.click(line().getByRole('link', { name: 'Møde 2, 18. marts 2027' }))
    expect(meetingRow(2)).toHaveFocus()
  })

  it('draws the phases in true length', () => {
    open({ own: timed })
    const width = (name: RegExp) =>
      line().getByRole('button', { name }).getBoundingClientRect().width
    expect(width(/^Designe/) / width(/^Initiere/)).toBeCloseTo(2, 1)
  })

  it('says that it has no months while no phase does, and what has no date', () => {
    open({ meetings: [at('a', '')] })
    expect(screen.getByText(/^Skriv i alle fire faser, hvilke måneder/)).toBeVisible()
    expect(line().queryAllByRole('link')).toEqual([])
  })

  it('says of a meeting without a date that it is not on it', () => {
    open({ meetings: [at('a', '2027-01-14'), at('b', '')], own: timed })
    expect(screen.getByText('Ét møde uden dato står ikke på linjen.')).toBeVisible()
  })

  it('closes the fields of a phase by Esc, with focus back on it', async () => {
    const { user } = open({ own: timed })
    const band = line().getByRole('button', { name: /^Initiere/ })
    await user.click(band)
    await user.keyboard('{Escape}')
    expect(band).toHaveFocus()
    expect(band).toHaveAttribute('aria-expanded', 'false')
  })
})
