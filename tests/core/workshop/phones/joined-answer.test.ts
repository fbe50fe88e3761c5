import { describe, expect, it } from 'vitest'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import { joinedAnswer } from '#core/workshop/phones/joined-answer.ts'
import { emptyAnswer, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'

const from = (contributor: string, ...ideas: string[]): Contribution => ({
  session: 'session',
  round: 'round00',
  contributor,
  table: null,
  ideas,
})
const base: PhoneAnswer = {
  contributor: 'ownname',
  table: '4',
  lines: ['Mad', 'Te'],
  others: [from('another', 'Kage')],
}

describe('an answer that two windows have written in', () => {
  it('has of each what it wrote, field by field', () => {
    const mine = { ...base, lines: ['Mad til alle', 'Te'], pasted: 'Et link' }
    const theirs = { ...base, table: '5', lines: ['Mad', 'Te og saft', 'En bus'] }
    expect(joinedAnswer({ base, mine, theirs })).toEqual({
      ...base,
      table: '5',
      lines: ['Mad til alle', 'Te og saft', 'En bus'],
      pasted: 'Et link',
    })
  })

  it('has what this one wrote in a field both wrote in', () => {
    const mine = { ...base, lines: ['Mad!', 'Te'] }
    const theirs = { ...base, lines: ['Mad?', 'Te'] }
    expect(joinedAnswer({ base, mine, theirs }).lines).toEqual(['Mad!', 'Te'])
  })

  it('is the other’s where this one wrote nothing, whoever writes there', () => {
    const theirs = { ...emptyAnswer('newname'), others: [from('ownname', 'Mad', 'Te')] }
    expect(joinedAnswer({ base, mine: base, theirs })).toEqual(theirs)
    expect(joinedAnswer({ base, mine: theirs, theirs: base })).toEqual(theirs)
  })

  it('has what both gathered, each idea of a phone once, and not what either deleted', () => {
    const mine = { ...base, others: [...base.others, from('thirdon', 'En bus')] }
    const theirs = { ...base, others: [from('fourths', 'Saft'), from('thirdon', 'En bus', 'Is')] }
    expect(joinedAnswer({ base, mine, theirs }).others).toEqual([
      from('thirdon', 'En bus', 'Is'),
      from('fourths', 'Saft'),
    ])
    expect(joinedAnswer({ base, mine: theirs, theirs: mine }).others).toEqual([
      from('fourths', 'Saft'),
      from('thirdon', 'En bus', 'Is'),
    ])
  })
})
