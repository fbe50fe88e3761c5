import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CharterChoices, charter } from '#core/charter/charter.ts'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { attachmentKinds, sectionLetters } from '#core/charter/document/section-letters.ts'
import type { Project } from '#core/project/project.ts'
import { codes, degrees } from '#core/questions/codes.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { type Actor, actorSchema } from '#core/questions/team.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { withJudgement } from '#core/rules/with-judgement.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { stringsOf, wordedSections, words } from './paper.ts'

const places = {
  privateNotes: fieldIds.flatMap((id) => fields[id].private ?? []),
  assessments: fieldIds.flatMap((id) => fields[id].assessed ?? []),
}
type Kind = keyof typeof places
const kinds = ['privateNotes', 'assessments'] as const

const mark = (kind: Kind, about: string) => `⟦${kind} ${about}⟧`
const marksIn = (text: string, kind: Kind): readonly string[] =>
  [...text.matchAll(/⟦(\w+) [^⟧]*⟧/gu)].filter(([, found]) => found === kind).map(([all]) => all)

/** What may be chosen in an actor's field: the codes, or the degrees; none of a text. */
function choicesOf(key: string): readonly (string | number)[] {
  const all: readonly (string | number)[] = [...Object.values(codes).flat(), ...degrees]
  const schema = Reflect.get(actorSchema.shape, key)
  return [...new Set(all)].filter(
    (value) => schema.safeParse(value).success || schema.safeParse([value]).success,
  )
}
const isText = (key: string) => choicesOf(key).length > 100
const keyOf = (place: string) => place.split('.').at(-1) ?? ''
const ofActor = (place: string) => place.startsWith('team.actors.*.')

/** A mark in the place of every text that is private, and in each answer to the check. */
function marked(project: Project): Project {
  const copy = structuredClone(project)
  for (const kind of kinds) {
    for (const place of places[kind].filter((each) => !ofActor(each) || isText(keyOf(each)))) {
      const rows = ofActor(place) ? copy.answers.team.actors : [copy.answers]
      const path = ofActor(place) ? [keyOf(place)] : place.split('.')
      for (const row of rows) {
        const holder = path.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key), row)
        Reflect.set(holder, path.at(-1) ?? '', mark(kind, place))
      }
    }
  }
  const { tests, criteria } = copy.judgement
  for (const [code, opinion] of Object.entries({ ...tests, ...criteria }))
    opinion.reason = mark('assessments', `why ${code}`)
  const named = ruleResults(copy.answers).coverage.findings.filter(
    ({ actors }) => actors.length > 0,
  )
  for (const { key } of named.slice(1)) copy.judgement.setAside[key] = mark('assessments', key)
  return copy
}

/** The words with a mark in each that names a private choice or speaks of one actor. */
function markedWords(): CharterWords {
  const names = structuredClone(words.codes)
  for (const kind of kinds) {
    for (const key of places[kind].filter(ofActor).map(keyOf)) {
      const choices = choicesOf(key)
      for (const set of Object.values(names).filter(
        (each) => Object.keys(each).join() === choices.join(),
      )) {
        for (const [code, name] of Object.entries(set))
          Object.assign(name, { name: mark(kind, `${key} ${code}`) })
      }
    }
  }
  const own = (text: string) => mark('assessments', text)
  const { team, rules, results, byHand } = words
  const answers = <T extends object>(all: T): T =>
    Object.fromEntries(Object.keys(all).map((code) => [code, own(`answer ${code}`)])) as T
  return {
    ...words,
    codes: names,
    team: {
      ...team,
      stake: (degree) => own(`stake ${degree}`),
      influence: (degree) => own(`influence ${degree}`),
    },
    results: {
      ...results,
      ...{ smallestTeam: own('team'), core: own('core'), voices: own('voices') },
    },
    byHand: {
      ...byHand,
      testAnswers: answers(byHand.testAnswers),
      criterionAnswers: answers(byHand.criterionAnswers),
    },
    rules: {
      ...rules,
      coreLacks: () => own('coreLacks'),
      coreIdle: () => own('coreIdle'),
      volunteerLoad: () => own('volunteerLoad'),
      findingSentence: (finding, rows) =>
        finding.actors.length > 0 ? own(finding.code) : rules.findingSentence(finding, rows),
      riskSentences: (risk, rows) =>
        risk.causes.some(({ actors }) => actors.length > 0)
          ? [own(risk.code)]
          : rules.riskSentences(risk, rows),
    },
  }
}

const wordsWithMarks = markedWords()
const markedPaper = (project: Project, choices: Partial<CharterChoices>) =>
  charter(project, wordsWithMarks, {
    date: '2026-11-23',
    sections: sectionLetters,
    attachments: attachmentKinds.filter((kind) => kind !== 'method'),
    ...choices,
  })
/** Without the figures, which take long to draw. */
const textOf = (project: Project, choices: Partial<CharterChoices>) =>
  stringsOf(withoutFigures(markedPaper(project, choices))).join('|')

const withoutFigures = ({ summary, sections, ...rest }: CharterDocument) => ({
  ...rest,
  summary: summary.filter(({ kind }) => kind !== 'figure'),
  sections: wordedSections({ sections }),
})

describe('what is private by default', () => {
  it('is every place that somebody would not say to another’s face', () => {
    expect(places.assessments.map(keyOf)).toEqual(['stake', 'influence', 'voice'])
    expect(places.privateNotes.map(keyOf).toSorted()).toEqual(
      ['barriers', 'commitment', 'lowering', 'who'].toSorted(),
    )
  })

  it.each(paperKinds)('stands on no paper without its switch, all sections chosen: %s', (paper) => {
    forAll(
      arbitraryProject,
      (project) => {
        const told = marked(project)
        for (const kind of kinds) {
          const others = kinds.filter((each) => each !== kind)
          const switches = Object.fromEntries([[kind, false], ...others.map((o) => [o, true])])
          expect(marksIn(textOf(told, { paper, ...switches }), kind)).toEqual([])
        }
      },
      100,
    )
  })

  it('is on no paper but the one to work on when nothing is said', () => {
    forAll(
      arbitraryProject,
      (project) => {
        const told = marked(project)
        for (const paper of ['signing', 'case'] as const)
          for (const kind of kinds)
            expect(marksIn(stringsOf(markedPaper(told, { paper })).join('|'), kind)).toEqual([])
        expect(marksIn(textOf(told, { paper: 'working' }), 'privateNotes')).toEqual([])
      },
      15,
    )
  })

  it.each(paperKinds)('stands on the paper that is asked to have it: %s', (paper) => {
    forAll(
      arbitraryProject,
      (project) => {
        const told = marked(project)
        const text = textOf(told, { paper, privateNotes: true, assessments: true })
        const { actors } = told.answers.team
        const written = kinds.flatMap((kind) =>
          places[kind].flatMap((place) => {
            if (!ofActor(place)) return [mark(kind, place)]
            if (isText(keyOf(place))) return actors.map(() => mark(kind, place))
            return actors.flatMap((actor) =>
              [Reflect.get(actor, keyOf(place))]
                .flat()
                .filter((value) => value !== null)
                .map((value) => mark(kind, `${keyOf(place)} ${value}`)),
            )
          }),
        )
        expect(written.filter((each) => !text.includes(each))).toEqual([])
        const reasons = Object.keys({ ...told.judgement.tests, ...told.judgement.criteria })
        expect(
          reasons.filter((code) => !text.includes(mark('assessments', `why ${code}`))),
        ).toEqual([])
      },
      100,
    )
  })

  it.each(['signing', 'case'] as const)(
    'changes nothing but what the check comes to: %s',
    (paper) => {
      let alike = 0
      const others = fc.array(
        fc.record({
          stake: fc.constantFrom(null, ...degrees),
          influence: fc.constantFrom(null, ...degrees),
          voice: fc.constantFrom(null, ...codes.voice),
        }),
        { minLength: 6, maxLength: 6 },
      )
      forAll(
        fc.tuple(arbitraryProject, others),
        ([project, changes]) => {
          const { team } = project.answers
          const actors = team.actors.map((actor, at): Actor => ({ ...actor, ...changes[at] }))
          const other = { ...project, answers: { ...project.answers, team: { ...team, actors } } }
          const isAlike = comesTo(project) === comesTo(other)
          if (isAlike) alike += 1
          const [one, two] = [project, other].map((each) => {
            const { sections, ...rest } = withoutFigures(
              charter(each, words, { date: '2026-11-23', paper }),
            )
            const kept = sections.map((section) => ({
              ...section,
              blocks: section.blocks.filter(
                ({ kind }) =>
                  isAlike || section.letter !== 'I' || (kind !== 'note' && kind !== 'list'),
              ),
            }))
            return stringsOf([rest, kept])
          })
          expect(two).toEqual(one)
        },
        150,
      )
      expect(alike).toBeGreaterThan(40)
    },
  )
})

/** The outcome of the check that every paper may tell, without what led to it. */
function comesTo({ answers, judgement }: Project): string {
  const { check } = ruleResults(answers)
  const { computed, own } = withJudgement(check, judgement)
  const pointedTo = check.alternatives.filter(({ because }) => because.length > 0)
  return JSON.stringify([
    [computed.verdict, computed.stops, own.verdict, own.stops],
    [check.missing, check.suitability.answer, pointedTo.map(({ code }) => code)],
  ])
}
