import type { Block, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import {
  answer,
  column,
  derived,
  type Passage,
  rowHead,
  table,
  written,
} from '#core/charter/document/passages.ts'
import {
  actorName,
  beside,
  cell,
  codeName,
  inLine,
  lines,
  needName,
  paragraphs,
  said,
  strong,
  typed,
} from '#core/charter/document/texts.ts'
import type { Actor } from '#core/questions/team.ts'
import { coverage } from './coverage-tables.ts'
import { teamResults } from './team-results.ts'

/** B: what the task requires, who has some of it, who carries what, and the empty seats. */
export function teamSection(source: CharterSource): readonly Block[] {
  return written(source, [
    needs(source),
    actors(source),
    coverage(source),
    derived(...teamResults(source)),
    answer(
      'team.missing',
      source.words.fields['team.missing'].name,
      paragraphs(source.project.answers.team.missing),
    ),
  ])
}

function needs({ team, words }: CharterSource): Passage {
  const rows = team.needs.map(({ need }) => [
    cell(needName(words, need)),
    cell(codeName(words, 'kind', need.kind)),
    cell(codeName(words, 'importance', need.importance)),
  ])
  const heads = words.team
  const columns = [rowHead(heads.need, 3), column(heads.kind, 2), column(heads.importance, 1.2)]
  return {
    field: 'team.needs',
    isAnswered: rows.length > 0,
    blocks: [table(heads.needs, columns, rows, 6)],
  }
}

function actors(source: CharterSource): Passage {
  const { project, words } = source
  const rows = project.answers.team.actors.map((actor) => [
    cell(lines(actorName(words, actor), beside(groupAndSide(source, actor)))),
    cell(typed(actor.represents)),
    cell(standing(source, actor)),
  ])
  const heads = words.team
  const columns = [
    rowHead(heads.actor, 2),
    column(heads.represents, 1.8),
    column(heads.standing, 2.4),
  ]
  return {
    field: 'team.actors',
    isAnswered: rows.length > 0,
    blocks: [table(heads.actors, columns, rows, 6)],
  }
}

/** Which side an actor stands on is said only where the group alone does not say it. */
const groupAndSide = ({ words }: CharterSource, { group, side }: Actor): Text => {
  const names = [codeName(words, 'group', group)]
  if (group === 'knowledge') names.push(codeName(words, 'side', side))
  return inLine(names.flatMap((name) => name.map(({ text }) => text)))
}

/** The circle first, for it is what people look for; then how near they are and how well heard. */
function standing({ words }: CharterSource, actor: Actor): Text {
  const { relation, stake, influence, commitment } = actor
  const facts = [
    relation === 'both' ? said(words.team.both) : codeName(words, 'relation', relation),
    stake === null ? [] : said(words.team.stake(stake)),
    influence === null ? [] : said(words.team.influence(influence)),
    codeName(words, 'voice', actor.voice),
    codeName(words, 'commitment', commitment),
  ]
  const names = facts.flatMap((fact) => fact.map(({ text }) => text))
  return lines(strong(codeName(words, 'circle', actor.circle)), inLine(names))
}
