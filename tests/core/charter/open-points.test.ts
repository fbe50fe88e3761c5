import { describe, expect, it } from 'vitest'
import { openPoints } from '#core/charter/document/open-points.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { projectWith } from './paper.ts'

const { arena } = fullAnswers
const pointsOf = (
  change: Partial<typeof arena>,
  paper: Parameters<typeof openPoints>[1] = 'case',
) => openPoints(projectWith({ arena: { ...arena, ...change } }), paper)
const politics = { ...arena.politics, approver: ' ' }
const time = { ...arena.time, ends: '' }

describe('what is still open of an agreement', () => {
  it('is when it runs and who approves it, until they are written', () => {
    expect(pointsOf({})).toEqual([])
    expect(pointsOf({ politics })).toEqual(['approver'])
    expect(pointsOf({ politics, time }, 'signing')).toEqual(['dates', 'approver'])
  })

  it('is nothing on a paper to work on', () => {
    expect(pointsOf({ politics, time }, 'working')).toEqual([])
  })
})
