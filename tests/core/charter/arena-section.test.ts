import { describe, expect, it } from 'vitest'
import { emptyArena } from '#core/questions/arena.ts'
import { textRowsOf } from '../../fixtures/answers-of.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { paperOf, projectWith, sectionOf, textOf, words } from './paper.ts'

describe('the arena', () => {
  it('numbers its ground rules, so that a meeting can refer to one', () => {
    const answers = { arena: { ...fullAnswers.arena, groundRules: textRowsOf('Først', ' ', 'Så') } }
    const list = sectionOf(paperOf(projectWith(answers)), 'D').find(
      (block) => block.kind === 'list' && block.ordered,
    )
    expect(list).toMatchObject({ items: [[{ text: 'Først' }], [{ text: 'Så' }]] })
  })
})

describe('the mandate', () => {
  const asksForReply = (mandate: Partial<typeof emptyArena.mandate>) => {
    const own = { ...emptyArena, mandate: { ...emptyArena.mandate, text: 'Mandatet', ...mandate } }
    return textOf(sectionOf(paperOf(projectWith({ arena: own })), 'D')).includes(words.arena.reply)
  }

  it('asks who replies where a reply is due, and while nobody has said how it is decided', () => {
    expect(asksForReply({ decision: null })).toBe(true)
    expect(asksForReply({ decision: 'advise' })).toBe(true)
    expect(asksForReply({ decision: 'proposeWithReply' })).toBe(true)
  })

  it('has no line for a reply where they decide together or are told, but the reply once written', () => {
    expect(asksForReply({ decision: 'decideTogether' })).toBe(false)
    expect(asksForReply({ decision: 'none' })).toBe(false)
    expect(asksForReply({ decision: 'decideTogether', reply: 'Udvalget svarer.' })).toBe(true)
  })
})
