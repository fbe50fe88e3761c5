import { describe, expect, it } from 'vitest'
import { failed } from '#core/result.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import { withNext, withOthers, withoutOther } from '#core/workshop/phones/others-answers.ts'
import {
  allGiven,
  answerIn,
  emptyAnswer,
  mostOthers,
  type PhoneAnswer,
} from '#core/workshop/phones/phone-answer.ts'
import { roundOf, sessionOf } from '#core/workshop/phones/round.ts'

const round = {
  session: sessionOf('p1'),
  round: roundOf(null),
  language: 'da',
  question: 'Hvem kan hjælpe?',
} as const
const from = (contributor: string, ...ideas: string[]): Contribution => ({
  session: round.session,
  round: round.round,
  contributor,
  table: null,
  ideas,
})
const own: PhoneAnswer = { contributor: 'ownname', table: '4', lines: ['Mad'], others: [] }
const taken = (answer: PhoneAnswer, ...all: Contribution[]) => {
  const done = withOthers(answer, round, all)
  if (!done.ok) throw new Error(done.failure)
  return done.value
}

describe('what others answer, gathered on a phone', () => {
  it('is shown with one’s own, from the table the phone is at where none is named', () => {
    const { answer, added } = taken(own, from('another', 'Te', 'Kage'), {
      ...from('thirdon', 'En bus'),
      table: 5,
    })
    expect(added).toBe(3)
    expect(allGiven(round, answer)?.map(({ table, ideas }) => [table, ...ideas])).toEqual([
      [4, 'Te', 'Kage'],
      [5, 'En bus'],
      [4, 'Mad'],
    ])
    expect(allGiven(round, { ...answer, lines: [''] })).toHaveLength(2)
    expect(allGiven(round, { ...answer, lines: [''], table: 'x' })).toBeNull()
    expect(answerIn(JSON.stringify(answer))).toEqual(answer)
  })

  it('is one again when it comes in parts, and known when it comes again', () => {
    const parts = [from('another', 'Te'), from('another', 'Kage')] as const
    const { answer } = taken(taken(own, parts[1]).answer, parts[0])
    expect(answer.others).toEqual([from('another', 'Kage', 'Te')])
    expect(taken(answer, from('another', ' te', 'KAGE'))).toEqual({ answer, added: 0 })
    expect(taken(answer, from('ownname', 'Mad'))).toEqual({ answer, added: 0 })
  })

  it('never makes a contribution of more ideas than one may have', () => {
    const many = (begin: string) => Array.from({ length: 8 }, (_, nth) => `${begin} ${nth}`)
    const { answer } = taken(own, from('another', ...many('a')), from('another', ...many('b')))
    expect(answer.others.map(({ ideas }) => ideas.length)).toEqual([8, 8])
  })

  it('is refused where it answers another question, or there is no room for it', () => {
    const other = { ...from('another', 'Te'), round: roundOf('b1') }
    expect(withOthers(own, round, [from('thirdon', 'Kage'), other])).toEqual(
      failed('otherQuestion'),
    )
    const many = Array.from({ length: mostOthers + 1 }, (_, nth) =>
      from(`phone${String(nth).padStart(2, '0')}`, 'Te'),
    )
    const { answer } = taken(own, ...many.slice(1))
    expect(answerIn(JSON.stringify(answer))).toEqual(answer)
    expect(withOthers(own, round, many)).toEqual(failed('full'))
    expect(withNext(answer, round, { name: 'another' })).toBeNull()
  })
})

describe('several persons who write on one phone', () => {
  it('each have a page, and sit where the last says', () => {
    const next = withNext(own, round, { name: 'another' })
    expect(next).toEqual({
      ...emptyAnswer('another'),
      table: '4',
      others: [from('ownname', 'Mad')],
    })
    expect(next && allGiven(round, { ...next, table: '7', lines: ['Te'] })).toMatchObject([
      { contributor: 'ownname', table: 7 },
      { contributor: 'another', table: 7 },
    ])
  })

  it('may open one again, and what is written meanwhile changes places with it', () => {
    const { answer } = taken(own, from('another', 'Te', 'Kage'), from('thirdon', 'En bus'))
    expect(withNext(answer, round, { name: 'newname', opened: 0 })).toEqual({
      contributor: 'another',
      table: '4',
      lines: ['Te', 'Kage'],
      others: [from('thirdon', 'En bus'), from('ownname', 'Mad')],
    })
    const empty = { ...answer, lines: [''] }
    expect(withNext(empty, round, { name: 'newname', opened: 1 })?.others).toHaveLength(1)
  })

  it('keep the table one came from when that is changed, and know it when it comes again', () => {
    const sent = { ...from('another', 'Te', 'Kage'), table: 5 }
    const { answer } = taken({ ...own, pasted: 'Et link' }, sent)
    const opened = withNext(answer, round, { name: 'newname', opened: 0 })
    expect(opened).toMatchObject({ contributor: 'another', table: '4', pasted: 'Et link' })
    if (!opened) return
    expect(answerIn(JSON.stringify(opened))).toEqual(opened)
    const changed = { ...opened, lines: ['Te', 'Kage', 'En bus'] }
    expect(allGiven(round, changed)?.map(({ table, contributor }) => [contributor, table])).toEqual(
      [
        ['ownname', 4],
        ['another', 5],
      ],
    )
    const next = withNext(changed, round, { name: 'newname' })
    expect(next?.others).toEqual([
      from('ownname', 'Mad'),
      { ...from('another', 'Te', 'Kage', 'En bus'), table: 5 },
    ])
    if (!next) return
    expect(taken(next, sent).added).toBe(0)
    const own2 = withNext({ ...next, lines: ['Saft'] }, round, { name: 'another' })
    expect(own2?.others.at(-1)).toEqual(from('newname', 'Saft'))
  })

  it('stay while something has to be mended, and while nothing is written', () => {
    const { answer } = taken(own, from('another', 'Te'))
    for (const wrong of [
      { ...answer, lines: ['x'.repeat(91)] },
      { ...answer, table: 'x' },
    ])
      for (const opened of [{}, { opened: 0 }])
        expect(withNext(wrong, round, { name: 'newname', ...opened })).toBeNull()
    expect(withNext({ ...answer, lines: [''] }, round, { name: 'newname' })).toBeNull()
  })

  it('are deleted one by one', () => {
    const { answer } = taken(own, from('another', 'Te'), from('thirdon', 'En bus'))
    expect(withoutOther(answer, 0).others).toEqual([from('thirdon', 'En bus')])
  })
})
