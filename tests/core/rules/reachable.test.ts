import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleIds } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { verdictPerspective } from '#core/rules/check/perspective.ts'
import { ruleCodes, steps } from '#core/rules/facts/rule-codes.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import { allHints } from '#core/rules/hints/hints.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { loadExample } from '#examples/load-example.ts'
import { hintPatterns } from '#i18n/da/hint-patterns.ts'
import { hintPatterns as englishPatterns } from '#i18n/en/hint-patterns.ts'
import { actorOf, answersOf, withParts } from '../../fixtures/answers-of.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { thinAnswers } from '../../fixtures/thin-answers.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

// A code no project can reach is a sentence nobody will ever read.

describe('every code of the rules', () => {
  const met = new Set<string>()
  const meet = (set: string, ...found: readonly unknown[]) => {
    for (const code of found) met.add(`${set} ${code}`)
  }

  function meetAll(answers: Answers): void {
    const { check, staircase, leadership, coverage, risks, dependency } = ruleResults(answers)
    meet('verdict', check.verdict)
    meet('perspective', verdictPerspective(answers.start, check.verdict))
    meet('suitability', check.suitability.answer)
    for (const { code, answer } of [...check.tests, ...check.criteria]) meet(code, answer)
    meet('advice', ...check.criteria.flatMap(({ advice }) => advice))
    for (const { code, because } of check.alternatives) if (because[0]) meet('alternative', code)
    meet('step', staircase.current)
    meet('lacking', ...staircase.steps.flatMap(({ lacking }) => lacking))
    for (const { form, fits, hits } of leadership.forms) {
      if (fits) meet('form', form)
      meet('signal', ...hits)
    }
    meet(
      'roleTask',
      ...Object.values(leadership.tasks).flatMap((tasks) => tasks.map(({ code }) => code)),
    )
    meet('vacant', ...leadership.vacant)
    meet('heaviest', leadership.heaviest)
    meet('load', leadership.volunteerLoad !== null)
    for (const { code, severity, source } of coverage.findings)
      meet('finding', code, severity, source)
    meet('lacks', (coverage.core?.lacks.length ?? 0) > 0)
    meet('idle', (coverage.core?.idle.length ?? 0) > 0)
    meet('risk', ...risks.map(({ code }) => code))
    meet('shared', dependency.isShared)
    meet(
      'overview',
      ...suggestedActions({ answers, judgement: emptyJudgement, nextSteps: [] }).map(
        ({ kind }) => kind,
      ),
    )
  }

  const wanted = (set: string, found: readonly unknown[]) => found.map((code) => `${set} ${code}`)
  const missing = (all: readonly string[]) => all.filter((each) => !met.has(each))

  it('is reached by some project', async () => {
    for (const id of exampleIds) {
      const example = (await loadExample(id, 'da')).answers
      meetAll(example)
      const { actors } = example.team
      meetAll(
        withParts(example, { team: { actors: actors.filter(({ group }) => group === 'staff') } }),
      )
      meetAll(
        withParts(example, {
          problem: { definition: { by: ['administration'] } },
          arena: { mandate: { decision: 'advise' } },
          team: {
            actors: actors.map((actor): Actor => ({ ...actor, phases: ['evaluate'] })),
          },
        }),
      )
    }
    const tasks = Object.fromEntries(codes.volunteerTask.map((task) => [task, 'Staff']))
    meetAll(answersOf({ arena: { roles: { volunteerTasks: tasks } } }))
    meetAll(answersOf({ team: { actors: [actorOf('a', { group: 'users' })] } }))
    for (const project of Object.values(triedProjects)) meetAll(project.answers)
    fc.sample(arbitraryAnswers, { seed: 20261123, numRuns: 1500 }).forEach(meetAll)

    expect(
      missing([
        ...wanted('verdict', ruleCodes.verdict),
        ...wanted('perspective', ruleCodes.perspective),
        ...wanted('suitability', ruleCodes.suitability),
        ...ruleCodes.stopTest.flatMap((code) => wanted(code, [...ruleCodes.testAnswer, null])),
        ...ruleCodes.criterion.flatMap((code) =>
          wanted(code, [...ruleCodes.criterionAnswer, null]),
        ),
        ...wanted('advice', ruleCodes.advice),
        ...wanted('alternative', ruleCodes.alternative),
        ...wanted('step', [0, ...steps]),
        ...wanted('lacking', ruleCodes.stepCriterion),
        ...wanted('form', ruleCodes.leadershipForm),
        ...wanted('signal', ruleCodes.signal),
        ...wanted('roleTask', ruleCodes.roleTask),
        ...wanted('vacant', codes.role),
        ...wanted('heaviest', codes.role),
        ...wanted('load', [true, false]),
        ...wanted('finding', [
          ...ruleCodes.finding,
          ...ruleCodes.severity,
          'staff',
          'local',
          'civil',
        ]),
        ...wanted('lacks', [true]),
        ...wanted('idle', [true]),
        ...wanted('risk', ruleCodes.risk),
        ...wanted('shared', [true, false]),
        ...wanted('overview', [
          'otherSide',
          'finding',
          'vacantRole',
          'call',
          'meet',
          'ownWin',
          ...ruleCodes.suggestedAction,
        ]),
      ]),
    ).toEqual([])
  })

  it('is reached by some answer where it is a hint', () => {
    const statements = [
      'Vi skal lave en app.',
      'Styrke synergien.',
      'Naboerne gider ikke.',
      'Ring til beboerne på 23 45 67 89.',
      'Beboerne '.padEnd(301, 'x'),
    ]
    for (const statement of statements)
      meet(
        'hint',
        ...allHints(answersOf({ problem: { statement } }), hintPatterns).map(({ code }) => code),
      )
    for (const [, , thin] of thinAnswers)
      meet('hint', ...allHints(answersOf(thin), englishPatterns).map(({ code }) => code))
    const alike = ['a', 'b', 'c'].map((id) =>
      actorOf(id, {
        relation: 'both',
        stake: 1,
        influence: 1,
        voice: 'quiet',
        gainText: 'To help the council',
      }),
    )
    const rest = answersOf({
      problem: { affected: 'Everyone', evidence: 'It is known' },
      team: { staffRoom: 'They must have support', actors: alike },
      motivation: { sharedStake: 'We care', influencePromise: 'All input is welcome' },
      arena: {
        mandate: { text: 'A broad mandate' },
        roles: { convener: ['a'], facilitator: ['a'], catalyst: ['a'] },
      },
    })
    meet('hint', ...allHints(rest, englishPatterns).map(({ code }) => code))
    expect(missing(wanted('hint', [...ruleCodes.hint, ...Object.keys(fieldAsks)]))).toEqual([])
  })
})
