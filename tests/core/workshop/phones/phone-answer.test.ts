import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import {
  answerGiven,
  answerIn,
  emptyAnswer,
  isTooLong,
  mostOthers,
} from '#core/workshop/phones/phone-answer.ts'
import { roundOf, sessionOf } from '#core/workshop/phones/round.ts'

const round = {
  session: sessionOf('p1'),
  round: roundOf(null),
  language: 'da',
  question: 'Hvem kan hjælpe?',
} as const
const answer = {
  contributor: 'abcdefg',
  table: ' 4 ',
  lines: ['  En  bus ', '', '\u200b', 'Mad'],
  others: [],
}

describe('what a phone shows of an answer', () => {
  it('is each line that says something, and the table', () => {
    expect(answerGiven(round, answer)).toEqual({
      session: round.session,
      round: round.round,
      contributor: 'abcdefg',
      table: 4,
      ideas: ['En bus', 'Mad'],
    })
  })

  it('is nothing while a line is too long, the table is none, or nothing is said', () => {
    const long = 'x'.repeat(limits.phoneIdeaText)
    expect(answerGiven(round, { ...answer, lines: [long] })).not.toBeNull()
    expect(isTooLong(`${long}x`)).toBe(true)
    for (const wrong of [
      { ...answer, lines: ['Mad', `${long}x`] },
      { ...answer, table: 'Bord 4' },
      emptyAnswer('abcdefg'),
    ])
      expect(answerGiven(round, wrong)).toBeNull()
  })
})

describe('an answer that was kept', () => {
  it('is read again as it was typed', () => {
    expect(answerIn(JSON.stringify(answer))).toEqual(answer)
    const { others, ...before } = answer
    expect(answerIn(JSON.stringify(before))).toEqual({ ...before, others })
  })

  it('is read again however much was put into it, so that nothing beside it is lost', () => {
    const most = 'x'.repeat(limits.text + 1)
    const full = {
      ...answer,
      table: most,
      lines: Array.from({ length: limits.phoneIdeas + 1 }, () => most),
      others: Array.from({ length: mostOthers + 1 }, () => answerGiven(round, answer)),
    }
    expect(answerIn(JSON.stringify(full))).toEqual(full)
  })

  it('is none where it is something else', () => {
    for (const text of ['', 'null', '{}', '[1]', JSON.stringify({ ...answer, lines: [] })])
      expect(answerIn(text)).toBeNull()
  })
})
