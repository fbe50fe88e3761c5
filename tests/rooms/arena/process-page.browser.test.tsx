import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { emptyMeeting } from '#core/questions/arena.ts'
import { emptyActor } from '#core/questions/team.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { meeting, meetingRow, open, phaseBand, two } from './open-process.tsx'

describe('the four phases', () => {
  it('keep when, what and product, in their order', async () => {
    const { user, arena } = open()
    expect(screen.queryByRole('group', { name: 'Designe' })).toBeNull()
    await user.click(phaseBand('Designe'))
    const design = within(screen.getByRole('group', { name: 'Designe' }))
    expect(design.getByLabelText('Hvornår?')).toHaveFocus()
    await user.type(design.getByLabelText('Hvornår?'), 'Uge 5–9')
    await user.type(design.getByLabelText('Hvad sker der?'), 'Prøver')
    await user.type(design.getByLabelText('Hvad kommer der ud af det?'), 'Et bord')
    await user.click(
      screen.getByRole('radio', { name: 'Vi har en plan, som deltagerne kan ændre' }),
    )
    expect(arena().process.design).toBe('adjustable')
    expect(arena().process.phases[1]).toEqual({
      phase: 'design',
      when: 'Uge 5–9',
      what: 'Prøver',
      product: 'Et bord',
    })
  })
})

const showActors = () =>
  screen.getByRole('button', { name: /^\d+ af \d+ skaber med i fasen initiere/ })

describe('who co-creates in each phase', () => {
  it('is ticked by actor and phase', async () => {
    const { user, room } = open()
    await user.click(showActors())
    await user.click(screen.getByRole('checkbox', { name: 'Skolen, evaluere' }))
    await user.click(screen.getByRole('checkbox', { name: 'Skolen, initiere' }))
    expect(room.answers().team.actors[0]?.phases).toEqual(['initiate', 'evaluate'])
    expect(screen.getByRole('checkbox', { name: 'Skolen, alle faser' })).toBePartiallyChecked()
    expect(room.answers().team.actors[1]).toBe(two[1])
  })

  it('is ticked for all phases at once, and emptied again', async () => {
    const { user, room } = open()
    await user.click(showActors())
    const all = screen.getByRole('checkbox', { name: 'Ældrerådet, alle faser' })
    await user.click(all)
    expect(room.answers().team.actors[1]?.phases).toEqual([
      'initiate',
      'design',
      'implement',
      'evaluate',
    ])
    await user.click(all)
    expect(room.answers().team.actors[1]?.phases).toEqual([])
  })

  it('is asked about fifty actors at a time', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      emptyActor(`a${index}`, `Nr. ${index + 1}`),
    )
    const { user } = open({ actors: many })
    await user.click(showActors())
    expect(screen.getByText('Aktør 1–50 af 120')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vis de næste' }))
    await user.click(screen.getByRole('button', { name: 'Vis de næste' }))
    expect(screen.getByRole('checkbox', { name: 'Nr. 120, designe' })).toBeVisible()
    expect(screen.getAllByRole('row')).toHaveLength(21)
  })
})

describe('meetings', () => {
  it('are added with date, times, place, purpose and agenda', async () => {
    const { user, meetings } = open()
    await user.click(screen.getByRole('button', { name: 'Ét møde' }))
    const first = meeting(1)
    expect(first.getByLabelText('Dato')).toHaveFocus()
    fireEvent.change(first.getByLabelText('Dato'), { target: { value: '2027-01-19' } })
    fireEvent.change(first.getByLabelText('Begynder kl.'), { target: { value: '17:00' } })
    fireEvent.change(first.getByLabelText('Slutter kl.'), { target: { value: '19:30' } })
    await user.type(first.getByLabelText('Sted'), 'Salen')
    await user.type(first.getByLabelText('Formål'), 'Idéer')
    await user.selectOptions(first.getByLabelText('Dagsorden'), 'Åben dagsorden')
    expect(meetings()).toEqual([
      {
        id: expect.stringMatching(/^new\d+$/),
        date: '2027-01-19',
        starts: '17:00',
        ends: '19:30',
        place: 'Salen',
        purpose: 'Idéer',
        agenda: 'open',
      },
    ])
  })

  it.each([
    [1, 'm2'],
    [2, 'm1'],
  ])('are deleted with the way back in their place (%s)', async (place, left) => {
    const { user, meetings } = open({ meetings: [emptyMeeting('m1'), emptyMeeting('m2')] })
    await user.click(meetingRow(place))
    await user.click(screen.getByRole('button', { name: `Slet Møde ${place}` }))
    expect(meetings().map(({ id }) => id)).toEqual([left])
    await user.keyboard('{Enter}')
    expect(meetings().map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(meetingRow(place)).toHaveFocus()
  })

  it('say when one is before the one above, and are put in order when asked', async () => {
    const { user, meetings } = open({
      meetings: [
        { ...emptyMeeting('m1'), date: '2027-03-01' },
        { ...emptyMeeting('m2'), date: '2027-01-19' },
      ],
    })
    expect(screen.getByText('Datoen ligger før mødet ovenfor.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sortér møderne efter dato' }))
    expect(meetings().map(({ id }) => id)).toEqual(['m2', 'm1'])
    expect(meetingRow(1)).toMatchTextContent(/19\. januar/)
    expect(screen.queryByRole('button', { name: 'Sortér møderne efter dato' })).toBeNull()
  })

  it('keep a date nobody can pick as a text', async () => {
    const { user } = open({
      meetings: [{ ...emptyMeeting('m1'), date: 'i maj', starts: 'kl. 17' }],
    })
    expect(meetingRow(1)).toMatchTextContent(/i maj/)
    await user.click(meetingRow(1))
    expect(meeting(1).getByLabelText('Dato')).toHaveValue('i maj')
    expect(meeting(1).getByLabelText('Begynder kl.')).toHaveValue('kl. 17')
  })
})

describe('the calendar file', () => {
  it('is handed over with the dated meetings', async () => {
    const { user, onSaveFile } = open({
      meetings: [
        emptyMeeting('m1'),
        { ...emptyMeeting('m2'), date: '2027-01-19', starts: '17:00', agenda: 'open' },
      ],
    })
    expect(
      screen.getByText(/1 af 2 møder har en dato.*uden sluttidspunkt varer 60 min/),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gem kalenderfil' }))
    expect(onSaveFile).toHaveBeenCalledExactlyOnceWith(
      'moeder.ics',
      'text/calendar;charset=utf-8',
      expect.stringContaining('SUMMARY:Fælles borde: Møde 2\r\nDESCRIPTION:Åben dagsorden\r\n'),
    )
  })

  it('waits for a date', () => {
    open({ meetings: [emptyMeeting('m1')] })
    expect(screen.queryByRole('button', { name: 'Gem kalenderfil' })).toBeNull()
    expect(screen.getByText(/Sæt dato på et møde/)).toBeVisible()
  })
})

describe('place, rhythm and working objects', () => {
  it('are kept', async () => {
    const { user, arena } = open()
    await user.type(screen.getByLabelText('Hvor mødes I?'), 'Klubhuset')
    await user.click(screen.getByRole('radio', { name: 'En række møder' }))
    await user.type(screen.getByLabelText('Sig det nærmere'), 'Hver sjette uge')
    await user.type(screen.getByLabelText('Hvad gør det muligt at komme?'), 'Kørsel')
    await user.type(screen.getByLabelText('Nyt materiale'), 'Gulvkort{Enter}')
    expect(arena().meeting).toEqual({
      place: 'Klubhuset',
      rhythm: 'series',
      rhythmNote: 'Hver sjette uge',
      access: 'Kørsel',
    })
    expect(arena().objects).toEqual([{ id: expect.any(String), text: 'Gulvkort' }])
  })
})

describe('the page', () => {
  const dated = { meetings: [{ ...emptyMeeting('m1'), date: '2027-01-19' }, emptyMeeting('m2')] }

  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    open(dated, language)
    await expectNoAxeFindings()
  })

  it('has nothing for axe to find on a narrow screen', async () => {
    await page.viewport(390, 800)
    open(dated)
    await expectNoAxeFindings()
    await page.viewport(1280, 800)
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    open({
      ...dated,
      actors: [emptyActor('a1', 'Samskabelsesarbejdsgruppeformandskabet')],
    })
    await expectNoSidewaysScroll()
  })
})
