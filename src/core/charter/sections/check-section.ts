import { openQuestions } from '#core/charter/document/because-text.ts'
import type { Block } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { column, rowHead, table } from '#core/charter/document/passages.ts'
import { perspectiveOfCheck } from '#core/charter/document/perspective-sentence.ts'
import { riskSentences } from '#core/charter/document/risk-sentences.ts'
import { isCheckOpen } from '#core/charter/document/status-facts.ts'
import { cell, said, saidAround, strong, typed, withNames } from '#core/charter/document/texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Check } from '#core/rules/check/check.ts'
import { honestName } from '#core/rules/check/honest-name.ts'
import { unnamedRows } from '#core/rules/facts/named-team.ts'
import { checkByHand } from './check-by-hand.ts'
import { criteriaTable, testsTable } from './check-tables.ts'
import { staircaseBlocks } from './staircase-blocks.ts'

/**
 * I: is this co-creation, by the rules and by the group; the staircase, the risks, and what the
 * group has set aside. While nothing can be decided, the questions, to be answered by hand.
 */
export function checkSection(source: CharterSource): readonly Block[] {
  const check = isCheckOpen(source)
    ? byHand(source)
    : [
        verdict(source),
        ...alternatives(source),
        lead(source),
        ...passedOver(source),
        ...(source.hasAssessments ? [testsTable(source), criteriaTable(source)] : []),
      ]
  return [
    ...check,
    { kind: 'writeLines', prompt: source.words.byHand.ourName, lines: 1 },
    ...staircaseBlocks(source),
    ...risks(source),
    ...setAside(source),
  ]
}

/** Only where there is room to answer, or a reason is written already and may be told. */
function byHand(source: CharterSource): readonly Block[] {
  const { tests, criteria } = source.results.judged
  const isWritten = [...tests, ...criteria].some(({ reason }) => isFilled(reason))
  return source.paper.hasRoomToWrite || (source.hasAssessments && isWritten)
    ? checkByHand(source)
    : []
}

const lead = ({ words }: CharterSource): Block => ({
  kind: 'paragraph',
  look: 'quiet',
  text: said(words.results.lead),
})

function passedOver({ words, project }: CharterSource): readonly Block[] {
  const rows = unnamedRows(project.answers.team)
  if (rows.needs + rows.actors === 0) return []
  return [{ kind: 'paragraph', look: 'quiet', text: said(words.rules.passedOver(rows)) }]
}

/** Of what is co-creation all the same: the verdict stands, whatever the task calls for. */
const mayNeedLess = ({ verdict, suitability }: Check) =>
  suitability.answer === 'none' && (verdict === 'coCreation' || verdict === 'coCreationWatch')

function verdict(source: CharterSource): Block {
  const { words, results } = source
  const { check } = results.rules
  const { computed, own, isJudged, tests, criteria } = results.judged
  const unexplained = [...tests, ...criteria].filter(
    ({ isOwn, reason }) => isOwn && !isFilled(reason),
  ).length
  const { name, text: saidOfIt } = words.rules.verdict[computed.verdict]
  // The tests do not stand beside it, as on the screen: which of them is said.
  const text =
    computed.verdict === 'notCoCreation'
      ? words.results.stopped(
          words.rules.listed(computed.stops.map((code) => words.rules.stop[code].name)),
          computed.stops.length,
        )
      : saidOfIt
  const pointer = source.hasAssessments && words.rules.verdictPointer[computed.verdict]
  const questions =
    computed.verdict === 'undecided' ? [{ text: ' ' }, ...openQuestions(source, check.missing)] : []
  const stops = [...new Set([...computed.stops, ...own.stops])]
  const honest = [...new Set(stops.map((code) => honestName(code, check.tests, words.rules)))]
  return {
    kind: 'note',
    heading: words.results.byAnswers(name),
    text: [
      ...perspectiveOfCheck(source).map(said),
      [...said(pointer ? `${text} ${pointer}` : text), ...questions],
      ...(mayNeedLess(check) ? [said(words.rules.suitability.none)] : []),
      ...(isJudged
        ? [strong(said(words.results.ownOutcome(words.rules.verdict[own.verdict].name)))]
        : []),
      ...(unexplained > 0 ? [said(words.results.unexplained(unexplained))] : []),
      ...(honest.length > 0 ? [said(words.results.honestName(words.rules.listed(honest)))] : []),
    ],
  }
}

/** Only those the answers point to: what else there is stands in no paper of this project. */
function alternatives({ words, results }: CharterSource): readonly Block[] {
  const pointedTo = results.rules.check.alternatives.filter(({ because }) => because.length > 0)
  if (pointedTo.length === 0) return []
  const items = pointedTo.map(({ code }) => {
    const { name, text } = words.rules.alternative[code]
    return [...strong(said(`${name}. `)), ...said(text)]
  })
  return [
    { kind: 'heading', level: 3, text: words.results.alternatives },
    { kind: 'list', ordered: false, items },
  ]
}

function risks(source: CharterSource): readonly Block[] {
  const items = riskSentences(source)
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: source.words.results.risks },
    { kind: 'list', ordered: false, items },
  ]
}

function setAside({ words, results, project }: CharterSource): readonly Block[] {
  const { aside } = results.findings
  if (aside.length === 0) return []
  const team = withNames(project.answers.team)
  const rows = aside.map(({ finding, reason }) => [
    cell(saidAround(words.rules.findingSentence(finding, team))),
    cell(typed(reason)),
  ])
  const heads = words.results
  return [table(heads.setAside, [rowHead(heads.finding, 3), column(heads.reason, 2)], rows)]
}
