import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { Block, CharterDocument } from '#core/charter/document/charter-document.ts'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { exampleIds, type Project, projectToShare } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { askedForContact } from '#core/questions/team-facts.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { loadExample } from '#examples/load-example.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { projectWith, stringsOf, words } from './paper.ts'
import { textPlaces, textsAt, withTexts } from './text-places.ts'
import { asRead } from './typed-in-sections.ts'

const everyPaper: readonly PaperKind[] = paperKinds
const inSections: readonly PaperKind[] = ['case', 'working']
const assessed: readonly PaperKind[] = ['working']
const privately: readonly PaperKind[] = []

/** Which papers print what is written at a place, or below it; the longest place that fits decides. */
const printedOn: Readonly<Record<string, readonly PaperKind[]>> = {
  'answers.start': inSections,
  'answers.start.title': everyPaper,
  'answers.start.place': everyPaper,
  'answers.start.timeframe': everyPaper,
  'answers.problem': inSections,
  'answers.problem.statement': everyPaper,
  'answers.problem.openness': everyPaper,
  'answers.team': inSections,
  'answers.team.actors.*.name': everyPaper,
  'answers.team.actors.*.brings': everyPaper,
  'answers.team.actors.*.gainText': everyPaper,
  'answers.team.actors.*.contact': everyPaper,
  'answers.team.actors.*.lowering': privately,
  'answers.motivation': inSections,
  'answers.motivation.sharedStake': everyPaper,
  'answers.motivation.influencePromise': everyPaper,
  'answers.motivation.invitation.who': privately,
  'answers.arena': inSections,
  'answers.arena.mandate': everyPaper,
  'answers.arena.process': everyPaper,
  'answers.arena.costs': everyPaper,
  'answers.arena.time': everyPaper,
  'answers.arena.politics': everyPaper,
  'answers.arena.communication': everyPaper,
  'answers.arena.safeguards': everyPaper,
  'answers.arena.ending': everyPaper,
  'answers.arena.risks': everyPaper,
  'answers.arena.boundary': everyPaper,
  'judgement.tests': assessed,
  'judgement.criteria': assessed,
  'judgement.setAside': inSections,
  'judgement.dilemmas': inSections,
  nextSteps: everyPaper,
  document: everyPaper,
  // It has a paper of its own: `run-sheet-pdf.test.ts`.
  workshop: [],
}

function papersOf(place: string): readonly PaperKind[] | undefined {
  const [longest] = Object.keys(printedOn)
    .filter((prefix) => place === prefix || place.startsWith(`${prefix}.`))
    .toSorted((one, other) => other.length - one.length)
  return longest === undefined ? undefined : printedOn[longest]
}

/** What is said in words, a line of the paper each; a figure's words are its description. */
function linesOf({ title, masthead, summary, sections }: CharterDocument): string {
  const worded = (blocks: readonly Block[]) =>
    blocks.map((block) => (block.kind === 'figure' ? block.figure.description : block))
  const said = [title, masthead, worded(summary), sections.map(({ blocks }) => worded(blocks))]
  return linesIn(stringsOf(said).join('\n'))
}

/** Blanks around a line and empty lines are how it is set, and not what is written. */
const linesIn = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** As the paper writes it: a day in words, a time with its point. */
const asPrinted = (text: string): string => words.date(text).replace(/^(\d{2}):(\d{2})$/u, '$1.$2')

/** Without what no paper reads, and on one to sign without what those give who are not part of it. */
function asShown(project: Project, paper: PaperKind): Project {
  const shared = asRead(projectToShare(project))
  const { findings } = ruleResults(shared.answers).coverage
  const told = findings.filter(({ actors }) => paper === 'working' || actors.length === 0)
  const keys = new Set(told.map(({ key }) => key))
  const setAside = Object.entries(shared.judgement.setAside).filter(([key]) => keys.has(key))
  const { team } = shared.answers
  const near = paper === 'signing' ? askedForContact(team.actors) : team.actors
  return {
    ...shared,
    judgement: { ...shared.judgement, setAside: Object.fromEntries(setAside) },
    answers: { ...shared.answers, team: { ...team, actors: [...near] } },
  }
}

function lostOn(paper: PaperKind, project: Project): readonly string[] {
  const text = linesOf(charter(project, words, { date: '2026-11-23', paper, attachments: [] }))
  const shown = asShown(project, paper)
  return textPlaces
    .filter((place) => papersOf(place)?.includes(paper))
    .flatMap((place) => textsAt(shown, place))
    .filter(([, written]) => isFilled(written) && !text.includes(linesIn(asPrinted(written))))
    .map(([path]) => path)
}

/** Every text filled in, each with where it lies. */
function markedProject(): { project: Project; marks: ReadonlyMap<string, string> } {
  const [finding] = ruleResults(fullAnswers).coverage.findings.filter(
    ({ actors }) => actors.length === 0,
  )
  if (finding === undefined) throw new Error('Nothing is found of the team.')
  const row = { id: 's1', what: '', who: '', when: '' }
  const blank = projectWith(fullAnswers, {
    nextSteps: [row],
    judgement: { ...emptyJudgement, setAside: { [finding.key]: '' } },
  })
  const signatures = [{ id: 's1', actor: '', party: '', name: '', role: '' }]
  const blocks = [{ id: 'w1', minutes: null, what: '', lead: '', how: '', result: '' }]
  const project = {
    ...blank,
    document: { ...blank.document, signatures },
    workshop: { ...blank.workshop, blocks },
  }
  const marks = new Map(
    textPlaces.flatMap((place) =>
      textsAt(project, place).map(([path]) => [path, `⟦${place}⟧`] as const),
    ),
  )
  return { project: withTexts(project, marks), marks }
}

describe('what people write', () => {
  const { project, marks } = markedProject()

  it('is known by its place, and every place by the papers it is printed on', () => {
    expect(textPlaces.filter((place) => papersOf(place) === undefined)).toEqual([])
    expect(
      Object.keys(printedOn).filter((each) => !textPlaces.some((p) => p.startsWith(each))),
    ).toEqual([])
    expect(new Set(marks.values()).size).toBe(textPlaces.length)
  })

  it.each(paperKinds)('stands on the paper as it should, and nowhere else: %s', (paper) => {
    const text = linesOf(charter(project, words, { date: '2026-11-23', paper, attachments: [] }))
    const found = textPlaces.filter((place) => text.includes(`⟦${place}⟧`))
    expect(found).toEqual(textPlaces.filter((place) => papersOf(place)?.includes(paper)))
  })

  it('is on the paper whole, in order and with its line breaks, of any project', () => {
    forAll(
      fc.tuple(arbitraryProject, fc.constantFrom(...paperKinds)),
      ([project, paper]) => {
        expect(lostOn(paper, project)).toEqual([])
      },
      300,
    )
  })

  const examples = exampleIds.flatMap((id) => paperKinds.map((paper) => [id, paper] as const))
  it.each(examples)('is whole in the example %s: %s', async (id, paper) => {
    const { answers, nextSteps, document } = await loadExample(id, 'da')
    expect(lostOn(paper, projectWith(answers, { nextSteps, document }))).toEqual([])
  })
})
