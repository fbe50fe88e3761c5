import type { Block, ParagraphBlock, Section } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import {
  type AttachmentKind,
  attachmentKinds,
  attachmentLetters,
} from '#core/charter/document/section-letters.ts'
import { inLists } from '#core/charter/document/short-texts.ts'
import { actorName, beside, cell, lines, plain, said } from '#core/charter/document/texts.ts'
import { invitation, isSender } from '#core/drafts/invitation.ts'
import { taskCard } from '#core/drafts/task-card.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { carriersOf } from '#core/questions/marks.ts'
import type { Actor } from '#core/questions/team.ts'
import { ruleCodes, steps } from '#core/rules/facts/rule-codes.ts'
import { workshopSummary } from '#core/workshop/paper/workshop-summary.ts'
import { mostInMatrix } from './sections/coverage-tables.ts'

const write: Readonly<Record<AttachmentKind, (source: CharterSource) => readonly Block[]>> = {
  taskCards,
  invitations,
  method,
  workshop: workshopSummary,
}

/** The attachments that are asked for and have something to say. */
export const attachments = (
  source: CharterSource,
  asked: readonly AttachmentKind[],
): readonly Section[] =>
  attachmentKinds
    .filter((kind) => asked.includes(kind))
    .map((kind) => ({
      letter: attachmentLetters[kind],
      heading: source.words.results.attachments[kind],
      question: null,
      blocks: write[kind](source),
    }))
    .filter(({ blocks }) => blocks.length > 0)

/** One for each actor with a task. */
function taskCards(source: CharterSource): readonly Block[] {
  const { project, words } = source
  const { answers } = project
  const cardWords = {
    card: words.rules.taskCard,
    gain: (gain: keyof typeof words.codes.gain) => words.codes.gain[gain].name,
    list: words.rules.listed,
  }
  const cards = answers.team.actors.flatMap((actor) => {
    const card = taskCard(answers, actor, cardWords)
    return card === null ? [] : [{ actor, card }]
  })
  return ofNearest(source, cards, ({ actor, card }) => [
    { kind: 'note', heading: plain(actorName(words, actor)), text: card.map(said) },
  ])
}

/** For each who has one; in a team too large for a matrix of the core and those who carry, with a word of the others. */
function ofNearest<T extends { readonly actor: Actor }>(
  { project, words }: CharterSource,
  all: readonly T[],
  write: (one: T) => readonly Block[],
): readonly Block[] {
  const { actors, coverage } = project.answers.team
  const carriers = carriersOf(coverage)
  const isNear = ({ id, circle }: Actor) => circle === 'core' || carriers.has(id)
  const near = actors.length > mostInMatrix ? all.filter(({ actor }) => isNear(actor)) : all
  const others = all.length - near.length
  const told = said(words.results.othersHave(others))
  return [
    ...(others > 0 ? [{ kind: 'paragraph', look: 'quiet', text: told } as const] : []),
    ...near.flatMap(write),
  ]
}

/**
 * One for each actor with a name but whoever sends them: a letter to nobody is none. Whose voice is easily overheard is not
 * to be seen from which of the two they get, where the paper does not tell it.
 */
function invitations(source: CharterSource): readonly Block[] {
  const { project, words, hasAssessments } = source
  const { answers } = project
  const asked = answers.team.actors
    .filter((actor) => isFilled(actor.name) && !isSender(answers, actor))
    .map((actor) => ({ actor: hasAssessments ? actor : { ...actor, voice: null } }))
  return ofNearest(source, asked, ({ actor }) => [
    {
      kind: 'heading',
      level: 3,
      text: actor.name.trim(),
      inLists: inLists(actor.name, project.language),
    },
    ...invitation(answers, actor, words.rules.invitation).map(
      (paragraph, place, all): ParagraphBlock => ({
        kind: 'paragraph',
        look: 'body',
        text: said(paragraph),
        keepWithNext: place < opening || (place >= all.length - closing && place < all.length - 1),
      }),
    ),
  ])
}

/** Paragraphs before the first with something to say, and those a letter ends with. */
const opening = 2
const closing = 3

/** What each answer of the check means, and the five steps. */
function method({ words }: CharterSource): readonly Block[] {
  const { rules, byHand, results } = words
  const { testAnswers, criterionAnswers } = byHand
  const tests = ruleCodes.stopTest.map((code) => {
    const { name, question, watch, stop } = rules.stop[code]
    return [cell(lines(said(name), beside(said(question)))), cell(said(watch)), cell(said(stop))]
  })
  const criteria = ruleCodes.criterion.map((code) => {
    const { name, means, partly, no } = rules.criterion[code]
    return [cell(lines(said(name), beside(said(means)))), cell(said(partly)), cell(said(no))]
  })
  const staircase = steps.map((step) => {
    const { name, text } = rules.step[step]
    return [cell(said(`${step}. ${name}`)), cell(said(text))]
  })
  return [
    { kind: 'paragraph', look: 'body', text: said(words.about.thresholds) },
    table(
      byHand.tests,
      [rowHead(byHand.test, 2), column(testAnswers.watch, 2), column(testAnswers.stop, 2.6)],
      tests,
    ),
    table(
      byHand.criteria,
      [
        rowHead(byHand.criterion, 2.2),
        column(criterionAnswers.partly, 2.2),
        column(criterionAnswers.no, 2),
      ],
      criteria,
    ),
    table(results.steps, [rowHead(results.stepHead, 2), column(byHand.means, 3)], staircase),
  ]
}
