import { describe, expect, it } from 'vitest'
import { pageStatus } from '#core/journey/journey.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { fields } from '#core/questions/fields.ts'
import { asksWhoChose, asksWhoFixed, asksWhoWants } from '#core/questions/follow-ups.ts'
import { project as danish } from '#i18n/da/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { paperOf, projectWith, sectionOf, textOf } from '../charter/paper.ts'

const { problem, arena } = fullAnswers
const openness = (
  change: Partial<Answers['problem']['openness']>,
  by: Code<'group'>[] = ['users'],
) => ({
  ...problem,
  definition: { ...problem.definition, by },
  openness: { ...problem.openness, ...change },
})
const purpose = (change: Partial<Answers['problem']['purpose']>) => ({
  ...problem.purpose,
  ...change,
})
const process = (change: Partial<Answers['arena']['process']>) => ({ ...arena.process, ...change })

describe('who chose the solution', () => {
  it.each<[Code<'solutionOpenness'> | null, Code<'group'>[], boolean]>([
    [null, ['staff'], false],
    ['open', ['staff'], false],
    ['direction', ['staff'], false],
    ['draft', [], false],
    ['draft', ['staff', 'knowledge'], true],
    ['draft', ['staff', 'business'], false],
    ['decided', [], true],
    ['decided', ['users'], true],
  ])('is asked of a solution that is %s, worded by %j: %s', (solution, by, isAsked) => {
    expect(asksWhoChose(openness({ solution }, by))).toBe(isAsked)
  })
})

describe('who wants the task to shift', () => {
  it('is asked where savings are the main purpose and the task shifts, and nowhere else', () => {
    const asked = [null, ...codes.savings].flatMap((savings) =>
      [null, ...codes.shiftsTask]
        .filter((shiftsTask) => asksWhoWants(purpose({ savings, shiftsTask })))
        .map((shiftsTask) => [savings, shiftsTask]),
    )
    expect(asked).toEqual([
      ['mainPurpose', 'partly'],
      ['mainPurpose', 'yes'],
    ])
  })
})

describe('who fixed the process', () => {
  it('is asked of a fixed one alone', () => {
    const asked = [null, ...codes.processDesign].filter((design) =>
      asksWhoFixed(process({ design })),
    )
    expect(asked).toEqual(['fixed'])
  })
})

const { problem: onPaper, process: processOnPaper } = danish.charter
const unasked = fullAnswers
const asked: Answers = {
  ...fullAnswers,
  problem: {
    ...openness({ solution: 'decided' }),
    purpose: purpose({ savings: 'mainPurpose', shiftsTask: 'yes' }),
  },
  arena: { ...arena, process: process({ design: 'fixed' }) },
}
const cases = [
  {
    field: 'problem.openness',
    page: 'problem/frame',
    section: 'A',
    question: onPaper.chosenBy,
    without: { ...asked, problem: openness({ solution: 'decided', chosenBy: null }) },
    answer: danish.codes.solutionChosenBy.together.name,
  },
  {
    field: 'problem.purpose',
    page: 'problem/frame',
    section: 'A',
    question: onPaper.wantedBy,
    without: {
      ...asked,
      problem: {
        ...problem,
        purpose: purpose({ savings: 'mainPurpose', shiftsTask: 'yes', wantedBy: null }),
      },
    },
    answer: danish.codes.shiftWantedBy.both.name,
  },
  {
    field: 'arena.process',
    page: 'arena/process',
    section: 'F',
    question: processOnPaper.fixedBy,
    without: {
      ...asked,
      arena: { ...arena, process: process({ design: 'fixed', fixedBy: null }) },
    },
    answer: danish.codes.processFixedBy.together.name,
  },
] as const

describe.each(cases)(
  'the question "$question"',
  ({ field, page, section, question, without, answer }) => {
    const paper = (answers: Answers) => textOf(sectionOf(paperOf(projectWith(answers)), section))

    it('is part of its field while it is asked, and keeps neither field nor page from being full when it is not', () => {
      expect(fields[field].state(without)).toBe('partial')
      expect(fields[field].state(asked)).toBe('full')
      expect(fields[field].state(unasked)).toBe('full')
      expect(pageStatus(page, without)).toBe('inProgress')
      expect(pageStatus(page, unasked)).toBe('answered')
    })

    it('stands on paper with its answer while it is asked; an answer to what is not asked does not', () => {
      expect(paper(asked)).toContain(question)
      expect(paper(asked)).toContain(answer)
      expect(paper(unasked)).not.toContain(question)
    })
  },
)

describe('the side of an actor', () => {
  const withActor = (change: Partial<Answers['team']['actors'][number]>): Answers => ({
    ...fullAnswers,
    team: {
      ...fullAnswers.team,
      actors: fullAnswers.team.actors.map((actor) => ({ ...actor, ...change })),
    },
  })
  const team = (answers: Answers) => textOf(sectionOf(paperOf(projectWith(answers)), 'B'))
  const { name } = danish.codes.side.public

  it('stands on paper for one of knowledge, whose group does not say it', () => {
    expect(team(withActor({ group: 'knowledge', side: 'public' }))).toContain(name)
    expect(team(withActor({ group: 'associations', side: 'public' }))).not.toContain(name)
  })
})

it('no follow-up is asked of an empty project', () => {
  const { problem: none, arena: nowhere } = emptyAnswers
  expect([asksWhoChose(none), asksWhoWants(none.purpose), asksWhoFixed(nowhere.process)]).toEqual([
    false,
    false,
    false,
  ])
})
