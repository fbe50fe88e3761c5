import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { emptyJudgement, type Judgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as danish } from '#i18n/da/project.ts'
import { withParts } from '../../fixtures/answers-of.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'
import { cellsOf, paperOf, projectWith, sectionOf, tableOf, textOf } from './paper.ts'

const judged = (parts: Partial<Judgement>): Judgement => ({ ...emptyJudgement, ...parts })
const unfinished = (await loadExample('et-sted-at-moedes', 'da')).answers
const finished = (await loadExample('bordet-er-daekket', 'da')).answers

describe('the check', () => {
  const rowOf = (answers: Answers, name: string, judgement = emptyJudgement) => {
    const blocks = sectionOf(paperOf(projectWith(answers, { judgement })), 'I')
    return cellsOf(tableOf(blocks, 'De otte')).find(([head]) => head?.startsWith(name))
  }

  it('has the answer, what it rests on in words, and what would help', () => {
    const [, answer, because] = rowOf(unfinished, 'Fælles handling') ?? []
    expect(answer).toBe('Delvist')
    expect(because).toBe(
      'Forløbet i fire faser: Implementere; Initiativgruppen; Borgerforeningen og 3 til Aftal, hvad en offentlig part gør, når løsningen føres ud i livet.',
    )
  })

  it('has the group’s own answer and reason beside it', () => {
    const criteria = {
      ...emptyJudgement.criteria,
      equal: { answer: 'partly', reason: 'Vi kan kun råde' },
    } as const
    const row = rowOf(unfinished, 'Ligeværd', judged({ criteria }))
    expect([row?.[1], row?.[3]]).toEqual(['Ja', 'Delvist Vi kan kun råde'])
  })

  it('names what an open answer waits for', () => {
    const { problem } = finished
    const row = rowOf(
      { ...finished, problem: { ...problem, definition: { by: [], reopen: null, note: '' } } },
      'Fælles problem',
    )
    expect(row?.[1]).toBe('')
    expect(row?.[2]).toBe(`Det mangler der svar på: ${danish.fields['problem.definition'].name}`)
  })

  it('says of whom something is missing where the others have answered', () => {
    const { team } = finished
    const actors = team.actors.map((actor) =>
      actor.group === 'staff' || actor.group === 'administration'
        ? { ...actor, group: null }
        : actor,
    )
    const row = rowOf({ ...finished, team: { ...team, actors } }, 'Fælles handling')
    const unknown = actors.find(({ group }) => group === null)
    expect(row?.[2]).toContain(
      `${danish.fields['team.actors'].name} (${danish.rules.waitsFor['team.actors']}: ${unknown?.name}`,
    )
  })

  it('points to the tests and criteria only on a paper that has them', () => {
    const openness = { solution: 'decided', chosenBy: 'municipality' } as const
    const stopped = withParts(finished, { problem: { openness } })
    const pointer = / (?:Se, hvor prøven|Begynd med det første|Nedenfor står)/u
    for (const answers of [unfinished, finished, stopped]) {
      const saidWith = (assessments: boolean) =>
        textOf(sectionOf(paperOf(projectWith(answers), { assessments }), 'I')[0])
      expect(saidWith(true)).toMatch(pointer)
      expect(saidWith(false)).not.toMatch(pointer)
    }
  })

  it('gives the honest name of what is no co-creation, and what may be right instead', () => {
    const openness = {
      ...finished.problem.openness,
      solution: 'decided',
      chosenBy: 'municipality',
    } as const
    const answers = { ...finished, problem: { ...finished.problem, openness } }
    const blocks = sectionOf(paperOf(projectWith(answers)), 'I')
    expect(textOf(blocks[0])).toContain(
      'Høringsprøven siger stop. Nedenfor står, hvad det i stedet er, og hvad der skal til. Det kan vi kalde det: høring.',
    )
    const list = blocks.find(({ kind }) => kind === 'list')
    expect(textOf(list)).toContain('Høring. Der er et forslag')
  })

  it('says once, beside the verdict, that a task without a sign of complexity may need less', () => {
    const answers = triedProjects.wayToSchool?.answers ?? finished
    const simple = withParts(answers, { problem: { complexity: { signs: [], note: 'Set efter' } } })
    const note = 'Måske er der brug for mindre end samskabelse.'
    const saidIn = (each: Answers) =>
      textOf(sectionOf(paperOf(projectWith(each)), 'I')).split(note).length - 1
    expect(ruleResults(simple).check.verdict).toBe('coCreation')
    expect([saidIn(simple), saidIn(answers)]).toEqual([1, 0])
  })

  it('asks the questions, to be answered by hand, while nothing can be decided', () => {
    const [first] = sectionOf(paperOf(projectWith({})), 'I')
    expect(textOf(first)).toContain('skriv i hånden')
  })

  it('shows where the project stands on the staircase, and what the aim lacks', () => {
    const judgement = judged({ targetStep: 4 })
    const blocks = sectionOf(paperOf(projectWith(unfinished, { judgement })), 'I')
    expect(cellsOf(tableOf(blocks, 'Trin for trin')).map((row) => row.slice(1))).toEqual([
      ['', ''],
      ['Her er vi', ''],
      ['Nærmest herfra', danish.rules.stepCriterion.usersDesign],
      [
        'Hertil vil vi',
        `${danish.rules.stepCriterion.togetherFromStart} ${danish.rules.stepCriterion.togetherToTheEnd}`,
      ],
      ['', ''],
    ])
    expect(textOf(blocks)).toContain('Højere er ikke bedre')
  })

  it('says which citizens the group goes from and to, where one is chosen', () => {
    const said = (citizens: Judgement['citizens'], answers: Partial<Answers> = unfinished) =>
      textOf(sectionOf(paperOf(projectWith(answers, { judgement: judged({ citizens }) })), 'I'))
    const both = said({ today: 'customer', here: 'coCreator' })
    const { customer, coCreator } = danish.codes.citizenRole
    expect(both).toContain(`Borgeren i dag: ${customer.name} (${customer.text})`)
    expect(both).toContain(`Borgeren i vores projekt: ${coCreator.name} (${coCreator.text})`)
    const one = said({ today: null, here: 'resource' }, {})
    expect(one).toContain('Borgeren i vores projekt: Den, der hjælper til')
    expect(one).not.toContain('Borgeren i dag')
    expect(said({ today: null, here: null })).not.toContain('Borgeren i vores projekt')
  })

  it('lists the risks', () => {
    const blocks = sectionOf(paperOf(projectWith(unfinished)), 'I')
    expect(textOf(blocks)).toContain(
      `${danish.rules.risk.failingAccountability}. ${danish.rules.riskCause.noOwner()}`,
    )
  })
})
