import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyMeeting } from '#core/questions/arena.ts'
import { meeting, meetingRow, open } from './open-process.tsx'

describe('the date and the time of a meeting', () => {
  it.each(['20277-12-01', '0202-12-01', '1999-12-31'])(
    'say of %s, once it is left, that no calendar has such a day, and keep it',
    async (date) => {
      const { user, meetings } = open({ meetings: [emptyMeeting('m1')] })
      await user.click(meetingRow(1))
      const field = meeting(1).getByLabelText('Dato')
      await user.click(field)
      fireEvent.change(field, { target: { value: date } })
      expect(field).not.toHaveAccessibleDescription()
      await user.tab()
      await user.click(meeting(1).getByLabelText('Sted'))
      expect(field).toHaveAccessibleDescription(/findes ikke mellem 2000 og 2099/)
      expect(meetings()[0]?.date).toBe(date)
      await user.click(field)
      fireEvent.change(field, { target: { value: '2027-12-01' } })
      await user.click(meeting(1).getByLabelText('Sted'))
      expect(field).not.toHaveAccessibleDescription()
    },
  )

  it('say of half a date that it is not saved', async () => {
    const { user, meetings } = open({ meetings: [emptyMeeting('m1')] })
    await user.click(meetingRow(1))
    const field = meeting(1).getByLabelText('Dato')
    await userEvent.click(page.elementLocator(field))
    await userEvent.keyboard('1')
    await userEvent.click(page.elementLocator(meeting(1).getByLabelText('Sted')))
    expect(field).toHaveAccessibleDescription(/er ikke skrevet færdig/)
    expect(meetings()[0]?.date).toBe('')
  })

  it('say of an end before the start that the calendar takes it for the day after', async () => {
    const { user, meetings } = open({
      meetings: [{ ...emptyMeeting('m1'), date: '2027-01-19', starts: '17:00', ends: '15:00' }],
    })
    await user.click(meetingRow(1))
    const ends = meeting(1).getByLabelText('Slutter kl.')
    expect(ends).toHaveAccessibleDescription(/slutter, før det begynder/)
    expect(meetings()[0]).toMatchObject({ starts: '17:00', ends: '15:00' })
    await user.click(ends)
    fireEvent.change(ends, { target: { value: '19:00' } })
    await user.click(meeting(1).getByLabelText('Sted'))
    expect(ends).not.toHaveAccessibleDescription()
    const starts = meeting(1).getByLabelText('Begynder kl.')
    await user.click(starts)
    fireEvent.change(starts, { target: { value: '20:00' } })
    await user.click(meeting(1).getByLabelText('Sted'))
    expect(ends).toHaveAccessibleDescription(/slutter, før det begynder/)
  })

  it('say of words that no calendar reads them, once they are left, and in a closed row', async () => {
    const { user } = open({
      meetings: [{ ...emptyMeeting('m1'), date: 'i maj', starts: 'kl. 17', ends: '17.30' }],
    })
    expect(screen.getByText('Datoen findes ikke i kalenderen.')).toBeVisible()
    expect(screen.getByText('Klokkeslættet kan kalenderen ikke læse.')).toBeVisible()
    await user.click(meetingRow(1))
    await user.click(meeting(1).getByLabelText('Sted'))
    expect(meeting(1).getByLabelText('Dato')).toHaveAccessibleDescription(/findes ikke mellem/)
    expect(meeting(1).getByLabelText('Begynder kl.')).toHaveAccessibleDescription(/kan ikke læse/)
    expect(meeting(1).getByLabelText('Slutter kl.')).not.toHaveAccessibleDescription(/ikke læse/)
  })

  it('keep their row open while half a date stands in it, so that it is not lost', async () => {
    const { user } = open({ meetings: [emptyMeeting('m1'), emptyMeeting('m2')] })
    await user.click(meetingRow(1))
    const field = meeting(1).getByLabelText('Dato')
    await userEvent.click(page.elementLocator(field))
    await userEvent.keyboard('1')
    meetingRow(1).click()
    expect(field).toHaveFocus()
    act(() => meetingRow(2).click())
    expect(meeting(2).getByLabelText('Dato')).toHaveFocus()
    expect(field).toHaveAccessibleDescription(/er ikke skrevet færdig/)
  })
})
