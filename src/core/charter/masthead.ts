import type {
  Fact,
  Masthead,
  Properties,
  RunningText,
} from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { inFoot, inHead, inLists, shorter } from '#core/charter/document/short-texts.ts'
import { stepText } from '#core/charter/document/status-facts.ts'
import { status } from '#core/charter/sections/about-section.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { sphereOf } from '#core/rules/facts/actor-facts.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'

export function masthead(source: CharterSource): Masthead {
  const { words, date } = source
  const { language } = source.project
  const { organisation, unit, logo } = source.project.document
  const names = words.document
  return {
    documentType: names.type,
    status: status(source),
    organisation: organisation.trim(),
    unit: unit.trim(),
    facts: facts(source).filter(({ value }) => isFilled(value)),
    logo:
      logo === ''
        ? null
        : { source: logo, alternative: names.logo(inLists(organisation, language)) },
    date,
  }
}

/** Who answers for it, when it is, how far it has come, and how many take part. */
function facts(source: CharterSource): readonly Fact[] {
  const { words, project } = source
  const { document: names, results, summary } = words
  const { start, arena, team } = project.answers
  const { begins, ends } = arena.time
  const dated = [begins, ends].filter(isFilled).map(words.date).join('–')
  const period: Fact = isFilled(start.timeframe)
    ? { label: names.timeframe, value: start.timeframe.trim(), typed: true }
    : { label: names.timeframe, value: dated }
  // Those in the network have no seat: they are no party.
  const actors = namedTeam(team).actors.filter(({ circle }) => circle !== 'network')
  const others = actors.filter((actor) => sphereOf(actor) === 'civic')
  return [
    { label: names.owner, value: project.document.owner.trim(), typed: true },
    period,
    { label: results.staircase, value: stepText(source) },
    {
      label: summary.parties,
      value: actors.length === 0 ? '' : summary.partyCount(actors.length, others.length),
    },
  ]
}

/** What the file says of itself. `title` is the paper's. */
export function properties({ project, words }: CharterSource, title: string): Properties {
  const { start } = project.answers
  const author = isFilled(start.preparedBy) ? start.preparedBy : project.document.organisation
  return {
    title: inLists(title, project.language),
    author: inLists(author, project.language),
    subject: words.document.type,
  }
}

/** Heads and feet have one line, so a long name is shortened there. */
export function runningText(source: CharterSource, title: string): RunningText {
  const { words, project } = source
  const { type, page, summary, contents, continued, roomToWrite } = words.document
  return {
    left: shorter(title, inHead, project.language),
    right: shorter(`${type} · ${status(source)}`, inHead, words.language),
    foot: shorter(project.document.organisation, inFoot, project.language),
    page,
    summary,
    contents,
    continued,
    roomToWrite,
  }
}
