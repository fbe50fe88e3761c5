import { namesOf } from '#core/charter/document/because-text.ts'
import type { Block, Text } from '#core/charter/document/charter-document.ts'
import type { CharterSource } from '#core/charter/document/charter-source.ts'
import type { CharterWords } from '#core/charter/document/charter-words.ts'
import {
  actorName,
  listed,
  said,
  saidAround,
  strong,
  withNames,
  wrapped,
} from '#core/charter/document/texts.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { Finding } from '#core/rules/facts/finding.ts'

/** What the marks come to. Nothing before the first: then a gap is only not reached yet. */
export function teamResults(source: CharterSource): readonly Block[] {
  const { words, results } = source
  const { coverage, dependency } = results.rules
  if (!coverage.isBegun) return []
  const { coverage: label, percent } = words.results
  return [
    ...(coverage.percent === null
      ? []
      : [{ kind: 'facts', facts: [{ label, value: percent(coverage.percent) }] } as const]),
    { kind: 'paragraph', look: 'body', text: said(words.rules.dependency(dependency)) },
    // Whom a task can do without is nothing to tell them.
    ...(source.hasAssessments ? suggestedTeam(source) : []),
    ...findings(source),
  ]
}

function findings({ words, results, project }: CharterSource): readonly Block[] {
  const { open } = results.findings
  if (open.length === 0) return []
  const { rules } = words
  const team = withNames(project.answers.team)
  const items = alike(open).map(([first, ...others]) => [
    ...strong(said(`${rules.severity[first.severity]}: `)),
    ...saidAround(
      [
        rules.findingSentence(first, team),
        ...(others.length > 0 ? [sameFor(words, others, team)] : []),
      ].join(' '),
    ),
  ])
  return [
    { kind: 'heading', level: 3, text: words.results.findings },
    { kind: 'list', ordered: false, items },
  ]
}

type Alike = readonly [Finding, ...Finding[]]
/** So many that say the same of one row after the other are still read one by one. */
const mostAlike = 3

/** Findings of one kind about many rows are one, where the first of them stands. */
function alike(open: readonly Finding[]): readonly Alike[] {
  const kindOf = ({ code, severity }: Finding) => `${code} ${severity}`
  const kinds = Map.groupBy(open, kindOf)
  return open.flatMap((finding): readonly Alike[] => {
    const [first, ...others] = kinds.get(kindOf(finding)) ?? []
    if (first === undefined || others.length < mostAlike) return [[finding]]
    return finding === first ? [[first, ...others]] : []
  })
}

/** The rows that others of the kind are about, as far as they have names. */
function sameFor(
  words: CharterWords,
  others: readonly Finding[],
  { needs, actors }: Pick<TeamAnswers, 'needs' | 'actors'>,
): string {
  const named = new Map([...needs, ...actors].map(({ id, name }) => [id, name]))
  const rows = others.flatMap(({ need, actors: [actor] }) => need ?? actor ?? [])
  const { rules, results } = words
  return results.sameFor(rules.listed(rows.map((id) => rules.quoted(named.get(id) ?? ''))))
}

/** In the order of the list: who is taken first is the rule's business. */
function suggestedTeam(source: CharterSource): readonly Block[] {
  const { words, results, project } = source
  const { team, voices, core } = results.rules.coverage
  if (team.length === 0) return []
  const chosen = project.answers.team.actors.filter(({ circle }) => circle === 'core')
  const texts = words.results
  const column = (heading: string, names: readonly Text[]) => ({
    heading,
    text: names.length > 0 ? [listed(names)] : [],
    lines: 3,
  })
  return [
    {
      kind: 'columns',
      columns: [
        column(texts.smallestTeam, namesOf(source, team)),
        column(
          texts.core,
          chosen.map((actor) => actorName(words, actor)),
        ),
        ...(voices.length > 0 ? [column(texts.voices, namesOf(source, voices))] : []),
      ],
    },
    ...(core === null ? [] : comparison(source, core.lacks, core.idle)),
  ]
}

function comparison(
  source: CharterSource,
  lacks: readonly string[],
  idle: readonly string[],
): readonly Block[] {
  const { rules } = source.words
  const names = (ids: readonly string[]) =>
    rules.listed(
      namesOf(source, ids).map((name) =>
        rules.quoted(name.map((span) => (span.typed ? wrapped(span.text) : span.text)).join('')),
      ),
    )
  const text = saidAround(
    [
      ...(lacks.length > 0 ? [rules.coreLacks(names(lacks))] : []),
      ...(idle.length > 0 ? [rules.coreIdle(names(idle))] : []),
    ].join(' '),
  )
  return text.length === 0 ? [] : [{ kind: 'paragraph', look: 'quiet', text }]
}
