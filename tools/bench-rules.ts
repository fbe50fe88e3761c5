/**
 * How long the rules take: `node tools/bench-rules.ts`. Prints milliseconds for the first time and for
 * one more mark in a team of each size, the largest at the hard limits.
 */
import { performance } from 'node:perf_hooks'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { type Coverage, emptyActor, emptyNeed, type Mark } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { allHints } from '#core/rules/hints/hints.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { hintPatterns } from '#i18n/da/hint-patterns.ts'

const sizes = [
  { needs: 8, actors: 12, marks: 100 },
  { needs: 50, actors: 100, marks: 1_000 },
  { needs: 500, actors: 1_000, marks: 10_000 },
  { needs: 500, actors: 1_000, marks: 100_000 },
]
const rounds = 60
/** Until the engine has compiled what it runs. */
const warmUp = 20

for (const size of sizes) {
  const answers = teamOf(size)
  const first = timed(() => ruleResults(answers))
  const steps: Answers[] = []
  for (let round = 0; round < rounds; round++) {
    const before = steps.at(-1) ?? answers
    steps.push({ ...before, team: marked(before, round) })
  }
  const changes = steps
    .map((step) => timed(() => ruleResults(step)))
    .slice(warmUp)
    .toSorted((a, b) => a - b)
  const overview = timed(() =>
    suggestedActions({
      answers: steps.at(-1) ?? answers,
      judgement: emptyJudgement,
      nextSteps: [],
    }),
  )
  const hints = timed(() => allHints(answers, hintPatterns))
  console.log(
    [
      `${size.needs} needs × ${size.actors} actors, ${size.marks} marks:`,
      `first ${first.toFixed(2)} ms`,
      `one more mark ${at(changes, 0.5)} ms (median), ${at(changes, 0.95)} ms (95 %)`,
      `suggested actions ${overview.toFixed(2)} ms`,
      `all hints ${hints.toFixed(2)} ms`,
    ].join(' · '),
  )
}

function marked({ team }: Answers, round: number) {
  const need = team.needs[(round * 7) % team.needs.length]?.id ?? ''
  const actor = team.actors[(round * 11) % team.actors.length]?.id ?? ''
  return withMark(team, need, actor, team.coverage[need]?.[actor] === 2 ? 1 : 2)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
}

/** A team with its marks spread evenly, the same every time. */
function teamOf(size: { needs: number; actors: number; marks: number }): Answers {
  const pick = <T>(all: readonly T[], place: number): T | null => all[place % all.length] ?? null
  const needs = Array.from({ length: size.needs }, (_, place) => ({
    ...emptyNeed(`n${place}`, `Behov ${place}`),
    kind: pick(codes.kind, place),
    importance: pick(codes.importance, place),
  }))
  const actors = Array.from({ length: size.actors }, (_, place) => ({
    ...emptyActor(`a${place}`, `Aktør ${place}`),
    group: pick(codes.group, place),
    relation: pick(codes.relation, place),
    voice: pick(codes.voice, place),
    circle: pick(codes.circle, place),
    commitment: pick(codes.commitment, place),
    phases: codes.phase.filter((_, phase) => (place + phase) % 2 === 0),
    brings: 'Tid, hænder og kendskab til stedet',
    represents: 'Sig selv',
  }))
  const coverage: Coverage = {}
  const perNeed = size.marks / size.needs
  for (const [row, { id }] of needs.entries()) {
    const marks: Record<string, Mark> = {}
    for (let place = 0; place < perNeed; place++)
      marks[`a${(row * 13 + place * 7) % size.actors}`] = place % 3 === 0 ? 2 : 1
    coverage[id] = marks
  }
  return { ...emptyAnswers, team: { ...emptyAnswers.team, needs, actors, coverage } }
}
