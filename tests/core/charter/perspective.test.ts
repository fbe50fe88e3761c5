import { describe, expect, it } from 'vitest'
import type { Code } from '#core/questions/codes.ts'
import { emptyJudgement, type Judgement } from '#core/rules/judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as danish } from '#i18n/da/project.ts'
import { withParts } from '../../fixtures/answers-of.ts'
import { paperOf, projectWith, sectionOf, textOf } from './paper.ts'

const finished = (await loadExample('unge-i-aadal', 'da')).answers
const { perspective, otherSide } = danish.rules

const paperBy = (answeredBy: Code<'group'>[], judgement: Partial<Judgement> = {}) =>
  paperOf(
    projectWith(withParts(finished, { start: { answeredBy } }), {
      judgement: { ...emptyJudgement, ...judgement },
    }),
  )

/** The parts of a paper that give a verdict or a step, each as one text. */
function partsOf(paper: ReturnType<typeof paperBy>) {
  const blocks = sectionOf(paper, 'I')
  const stairs = blocks.findIndex(({ kind }) => kind === 'figure')
  return {
    pageOne: textOf(paper.summary),
    verdict: textOf(blocks[0]),
    staircase: textOf(blocks.slice(stairs, stairs + 2)),
  }
}

describe('the paper', () => {
  it.each([
    ['publicSide', ['administration', 'staff']],
    ['civicSide', ['users']],
    ['knowledgeSide', ['knowledge']],
  ] as const)(
    'says of the verdict, the step and page one that they are seen: %s',
    (side, groups) => {
      const paper = paperBy([...groups])
      for (const part of Object.values(partsOf(paper))) expect(part).toContain(perspective[side])
      expect(partsOf(paper).pageOne).toContain(otherSide[side])
    },
  )

  it('has whose perspective and which citizens it is about stay with the staircase', () => {
    const citizens = { today: 'voter', here: 'coCreator' } as const
    const blocks = sectionOf(paperBy(['staff'], { citizens }), 'I')
    const stairs = blocks.findIndex(({ kind }) => kind === 'figure')
    expect(blocks.slice(stairs + 1, stairs + 4)).toMatchObject([
      { kind: 'paragraph', withAbove: true },
      { kind: 'paragraph', withAbove: true },
      { kind: 'table' },
    ])
  })

  it('says of a positive verdict, and not of the step, that nobody is chosen', () => {
    const { pageOne, verdict, staircase } = partsOf(paperBy([]))
    expect(pageOne).not.toContain(perspective.unsaid)
    expect(verdict).toContain(perspective.unsaid)
    expect(staircase).not.toContain(perspective.unsaid)
  })

  it('says it of the group’s own positive verdict where the check’s is none', () => {
    const openness = { solution: 'decided', chosenBy: 'municipality' } as const
    const answers = withParts(finished, { start: { answeredBy: [] }, problem: { openness } })
    const noteWith = (tests: Partial<Judgement['tests']>) => {
      const judgement = { ...emptyJudgement, tests: { ...emptyJudgement.tests, ...tests } }
      return textOf(sectionOf(paperOf(projectWith(answers, { judgement })), 'I')[0])
    }
    expect(noteWith({})).not.toContain(perspective.unsaid)
    expect(noteWith({ consultation: { answer: 'pass', reason: '' } })).toContain(perspective.unsaid)
  })

  it('says nothing of it where both sides have answered', () => {
    const paper = textOf(paperBy(['staff', 'users', 'knowledge']))
    for (const each of Object.values(perspective)) expect(paper).not.toContain(each)
  })

  it('begins the verdict with what it goes by, the group’s own too', () => {
    const tests = { ...emptyJudgement.tests, offloading: { answer: 'stop', reason: '' } } as const
    const { verdict } = partsOf(paperBy(['staff', 'users'], { tests }))
    expect(verdict).toMatch(/^note Efter det, vi har svaret: Det er samskabelse/)
    expect(verdict).toContain('Efter det, vi har svaret, siger vi selv: Det er ikke samskabelse.')
  })

  it('says how many of the group’s own answers have no reason', () => {
    const stop = { answer: 'stop', reason: ' ' } as const
    const pass = { answer: 'pass', reason: 'Vi har spurgt dem.' } as const
    const verdictWith = (tests: Partial<Judgement['tests']>) =>
      partsOf(paperBy(['staff', 'users'], { tests: { ...emptyJudgement.tests, ...tests } })).verdict
    expect(verdictWith({ offloading: stop, programmed: pass })).toContain(
      '1 af vores egne svar står uden begrundelse.',
    )
    expect(verdictWith({ offloading: stop, programmed: stop })).toContain('2 af vores egne svar')
    expect(verdictWith({ programmed: pass })).not.toContain('uden begrundelse')
    expect(verdictWith({})).not.toContain('uden begrundelse')
  })

  it('claims nothing of an empty project', () => {
    const paper = textOf(paperOf(projectWith({})))
    for (const each of Object.values(perspective)) expect(paper).not.toContain(each)
  })
})
