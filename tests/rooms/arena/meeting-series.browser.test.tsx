import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { emptyArena, emptyMeeting } from '#core/questions/arena.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { meetingRow, open } from './open-process.tsx'

const form = () => within(screen.getByRole('form', { name: 'Læg en række møder ind' }))
const opener = () => screen.getByRole('button', { name: 'Læg en række møder ind' })
const set = (label: string, value: string) =>
  fireEvent.change(form().getByLabelText(label), { target: { value } })

describe('a series of meetings', () => {
  it('comes filled from the answers where there are no meetings, and lays them in as one', async () => {
    const { user, meetings, room } = open({
      own: {
        time: { ...emptyArena.time, begins: '2027-01-14', ends: '2027-12-02' },
        meeting: { ...emptyArena.meeting, place: 'Biblioteket' },
      },
    })
    expect(form().getByLabelText('Første dato')).toHaveValue('2027-01-14')
    expect(form().getByLabelText('Sted')).toHaveValue('Biblioteket')
    expect(form().getByLabelText('Hvor tit')).toHaveDisplayValue('hver niende uge')
    set('Første møde begynder', '17:00')
    set('Første møde slutter', '19:00')
    const before = room.keys.length
    await user.click(form().getByRole('button', { name: 'Læg seks møder ind' }))
    expect(room.keys).toHaveLength(before + 1)
    expect(meetings().map(({ date }) => date)).toEqual([
      '2027-01-14',
      '2027-03-18',
      '2027-05-20',
      '2027-07-22',
      '2027-09-23',
      '2027-11-25',
    ])
    expect(meetings()[2]).toMatchObject({
      starts: '17:00',
      ends: '19:00',
      place: 'Biblioteket',
      purpose: 'Find idéer sammen',
    })
    expect(meetingRow(6)).toMatchTextContent(/samme sted og tid$/)
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(meetings()).toEqual([])
  })

  it('shows its days before they are laid in, and moves one out of a holiday', async () => {
    const { user, meetings } = open()
    set('Antal møder', '2')
    await user.selectOptions(form().getByLabelText('Hvor tit'), 'hver uge')
    set('Første dato', '2027-04-29')
    expect(form().getByText('29. april og 6. maj')).toBeVisible()
    expect(form().getByText('Torsdage:')).toBeVisible()
    expect(form().getByText('6. maj er Kristi himmelfartsdag.')).toBeVisible()
    await user.click(form().getByRole('button', { name: 'Flyt til 13. maj' }))
    expect(form().getByText('29. april og 13. maj')).toBeVisible()
    expect(form().queryByText(/himmelfart/)).toBeNull()
    await user.click(form().getByRole('button', { name: 'Læg to møder ind' }))
    expect(meetings().map(({ date }) => date)).toEqual(['2027-04-29', '2027-05-13'])
  })

  it('can be one day, whose hours it shares', async () => {
    const { user, meetings } = open()
    await user.selectOptions(form().getByLabelText('Formål'), 'forslaget »1 dag«')
    set('Første møde begynder', '09:00')
    set('Første møde slutter', '15:00')
    await user.click(form().getByRole('button', { name: 'Læg fire møder ind' }))
    expect(meetings().map(({ starts }) => starts)).toEqual(['09:00', '10:30', '12:00', '13:30'])
  })

  it('leaves what is there as it is, and goes on after the last day', async () => {
    const own = { ...emptyMeeting('m1'), date: '2027-01-14', place: 'Salen', purpose: 'Vores eget' }
    const { user, meetings } = open({ meetings: [own] })
    await user.click(opener())
    await user.selectOptions(form().getByLabelText('Hvor tit'), 'hver uge')
    expect(form().getByLabelText('Første dato')).toHaveValue('2027-01-21')
    await user.click(form().getByRole('button', { name: 'Læg fire møder ind' }))
    expect(meetings()).toHaveLength(5)
    expect(meetings()[0]).toEqual(own)
    expect(meetings()[1]).toMatchObject({ date: '2027-01-21', place: 'Salen', purpose: '' })
  })

  it('no longer offers to take it back once it has been worked on', async () => {
    const { user } = open()
    await user.click(form().getByRole('button', { name: 'Læg seks møder ind' }))
    await user.click(screen.getByRole('button', { name: 'Ét møde' }))
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull()
  })

  it('is not laid in where there is no room, and says why', async () => {
    const full = Array.from({ length: limits.rows - 3 }, (_, nth) => emptyMeeting(`m${nth}`))
    const { user, meetings } = open({ meetings: full })
    await user.click(opener())
    await user.click(form().getByRole('button', { name: 'Læg fire møder ind' }))
    expect(meetings()).toEqual(full)
    const rejection = () =>
      form().queryByText(/^Der er ikke plads til fire møder mere\. .*200 rækker/)
    expect(rejection()).toBeVisible()
    set('Antal møder', '3')
    await user.click(form().getByRole('button', { name: 'Læg tre møder ind' }))
    expect(meetings()).toHaveLength(limits.rows)
  })

  it.each(['0', '201', 'mange', '2,5', '-1'])('asks for another number than %s', async (count) => {
    const { user, meetings } = open()
    set('Antal møder', count)
    await user.click(form().getByRole('button', { name: 'Læg møderne ind' }))
    expect(form().getByText('Skriv antallet som et helt tal fra 1 til 200.')).toBeVisible()
    expect(form().getByLabelText('Antal møder')).toHaveValue(count)
    expect(meetings()).toEqual([])
  })

  it('asks for a year there can be a meeting in, and for a shorter place', async () => {
    const { user, meetings } = open()
    set('Første dato', '1927-01-14')
    await user.click(form().getByRole('button', { name: 'Læg møderne ind' }))
    expect(form().getByText('Vælg en første dato mellem 2000 og 2099.')).toBeVisible()
    set('Første dato', '')
    set('Sted', 'x'.repeat(limits.text + 1))
    await user.click(form().getByRole('button', { name: 'Læg seks møder ind' }))
    expect(form().getByText(/^Stedet kan højst have 20\.000 tegn/)).toBeVisible()
    expect(meetings()).toEqual([])
  })

  it('waits as it was written while another page is looked at', async () => {
    const { room, user } = open({ meetings: [emptyMeeting('m1')] })
    await user.click(opener())
    set('Sted', 'Klubhuset')
    expect(room.unsent('series').read('place')).toBe('Klubhuset')
    await user.click(opener())
    await user.click(opener())
    expect(form().getByLabelText('Sted')).toHaveValue('Klubhuset')
  })

  it.each(['da', 'en'] as const)(
    'has nothing for axe to find, and room on a phone (%s)',
    async (language) => {
      open({}, language)
      await expectNoAxeFindings()
      await expectNoSidewaysScroll()
    },
  )
})
