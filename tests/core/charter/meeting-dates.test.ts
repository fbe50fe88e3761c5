import { describe, expect, it } from 'vitest'
import { datedMeetings } from '#core/calendar/calendar-file.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { cellsOf, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const { arena } = fullAnswers

describe('the date of a meeting', () => {
  const written = [
    '2027-01-19',
    '0202-12-01',
    '20277-12-01',
    '1999-12-31',
    '2027-02-30',
    'i maj',
    '2099-12-31',
  ]

  it.each(written)(
    '%s is one for the table, the line and the calendar alike, or for none',
    (date) => {
      const meetings = ['m1', 'm2'].map((id) => ({ ...emptyMeeting(id), date }))
      const answers = { arena: { ...arena, process: { ...arena.process, meetings } } }
      const blocks = sectionOf(paperOf(projectWith(answers)), 'F')
      const [[inTable = ''] = []] = cellsOf(tableOf(blocks, 'Aftalte møder'))
      const isOnLine = !textOf(blocks.find(({ kind }) => kind === 'figure')).includes(
        'uden fast dato',
      )
      const isInTable = inTable !== date
      const isInCalendar = datedMeetings(meetings).length === meetings.length
      expect([isOnLine, isInTable]).toEqual([isInCalendar, isInCalendar])
    },
  )
})

describe('the description of the line', () => {
  const saidOf = (count: number) => {
    const meetings = Array.from({ length: count }, (_, n) => emptyMeeting(`m${n}`))
    const answers = { arena: { ...arena, process: { ...arena.process, meetings } } }
    return textOf(
      sectionOf(paperOf(projectWith(answers)), 'F').flatMap((block) =>
        block.kind === 'figure' ? [block.figure.description] : [],
      ),
    )
  }

  it('says how many meetings stand on it, and none where there is no line', () => {
    expect(saidOf(1)).toMatch(/^De fire faser efter hinanden\. /u)
    expect(saidOf(1)).not.toContain('Aftalte møder')
    expect(saidOf(2)).toMatch(/^De fire faser efter hinanden, og 2 møder under dem\. /u)
  })
})
