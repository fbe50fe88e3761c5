import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import { isReplyDue } from '#core/questions/follow-ups.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import type { Actor } from '#core/questions/team.ts'
import { actorFacts, hasGroup } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import { isBegun } from '#core/rules/facts/begun.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'

/** Something one of the three roles is needed for now. */
export interface RoleTaskResult {
  readonly code: RuleCode<'roleTask'>
  readonly because: readonly Because[]
}

export type RoleTasks = Readonly<Record<Code<'role'>, readonly RoleTaskResult[]>>

/** More actors than can work in one circle. */
const manyActors = 10
/** Fewer groups than this give few perspectives. */
const enoughGroups = 4

export function roleTasks(all: Answers): RoleTasks {
  const answers = { ...all, team: namedTeam(all.team) }
  return {
    // A question is begun by any answer, also in a row without a name.
    convener: convener(answers, isBegun('arena', all)),
    facilitator: facilitator(answers),
    catalyst: catalyst(answers),
  }
}

/** The role with more to do than any other; null where there is none. */
export function heaviestRole(tasks: RoleTasks): Code<'role'> | null {
  const most = Math.max(...codes.role.map((role) => tasks[role].length))
  const [first = null, ...others] = codes.role.filter((role) => tasks[role].length === most)
  return others.length === 0 ? first : null
}

/** The roles that no one on the list holds. */
export function vacantRoles({ team, arena }: Answers): readonly Code<'role'>[] {
  const { places } = actorFacts(namedTeam(team).actors)
  return codes.role.filter((role) => !holdersOf(arena.roles, role).some((id) => places.has(id)))
}

const when = (
  code: RuleCode<'roleTask'>,
  isNeeded: boolean,
  ...rests: readonly Because[]
): readonly RoleTaskResult[] => (isNeeded ? [{ code, because: rests }] : [])

function convener(answers: Answers, isArenaBegun: boolean): readonly RoleTaskResult[] {
  const { team, arena } = answers
  const undecided = actorFacts(team.actors).core.filter(
    ({ commitment }) => commitment === 'notAsked' || commitment === 'asked',
  )
  const { critical, anyMark } = coverageFacts(team)
  const uncarried = critical.filter(({ carriers }) => anyMark && carriers.length === 0)
  const vacant = vacantRoles(answers)
  const { text, decision, reply } = arena.mandate
  return [
    ...when(
      'inviteCore',
      undecided.length > 0,
      because('team.circles', undecided, [
        ...chosen('commitment', 'notAsked'),
        ...chosen('commitment', 'asked'),
      ]),
    ),
    ...when(
      'settleMandate',
      isArenaBegun && (!isFilled(text) || (isReplyDue(decision) && !isFilled(reply))),
      because('arena.mandate'),
    ),
    ...when(
      'fillGap',
      uncarried.length > 0,
      because(
        'team.coverage',
        uncarried.map(({ need }) => need),
      ),
    ),
    ...when(
      'nameRoles',
      isArenaBegun && (vacant.includes('convener') || vacant.includes('facilitator')),
      because('arena.roles'),
    ),
    ...when('findMissing', isFilled(team.missing), because('team.missing')),
  ]
}

function facilitator({ team }: Answers): readonly RoleTaskResult[] {
  const { actors, quiet, inPhase } = actorFacts(team.actors)
  const degrees = actors.flatMap(({ influence }) => influence ?? [])
  const withBarrier = (...barriers: readonly Code<'barrier'>[]) =>
    actors.filter((actor) => barriers.some((barrier) => actor.barriers.includes(barrier)))
  const distrusting = withBarrier('distrust', 'pastExperience')
  const unused = withBarrier('language')
  const leaving = inPhase.design.civic.filter(
    ({ phases }) => !phases.includes('implement') && !phases.includes('evaluate'),
  )
  return [
    ...when(
      'quietVoices',
      quiet.length > 0,
      because('team.standing', quiet, chosen('voice', 'quiet')),
    ),
    ...when(
      'powerSpread',
      Math.max(...degrees) - Math.min(...degrees) >= 2,
      because('team.standing'),
    ),
    ...when('buildTrust', distrusting.length > 0, because('motivation.barriers', distrusting)),
    ...when(
      'sharedLanguage',
      unused.length > 0,
      because('motivation.barriers', unused, chosen('barrier', 'language')),
    ),
    ...when('largeGroup', actors.length > manyActors, because('team.actors')),
    ...when('keepAll', leaving.length > 0, because('arena.process', leaving)),
  ]
}

function catalyst(answers: Answers): readonly RoleTaskResult[] {
  const { problem, team } = answers
  const { actors, groups } = actorFacts(team.actors)
  const { solution } = problem.openness
  const hasActors = actors.length > 0
  const coverage = coverageFacts(team)
  const isOutsider = (actor: Actor) => hasGroup(actor, ['knowledge', 'business'])
  const hasIdeas = coverage.needs.some(
    ({ need, carriers }) => need.kind === 'ideas' && carriers.length > 0,
  )
  return [
    ...when(
      'loosenIdea',
      solution === 'direction' || solution === 'draft',
      because('problem.openness', [], chosen('solutionOpenness', solution)),
    ),
    ...when('triedAndFailed', isFilled(problem.triedBefore), because('problem.triedBefore')),
    ...when('fewPerspectives', hasActors && groups.length < enoughGroups, because('team.actors')),
    ...when('noOutsider', hasActors && !actors.some(isOutsider), because('team.actors')),
    ...when(
      'ideasUncovered',
      coverage.anyMark && !hasIdeas,
      because('team.coverage', [], chosen('kind', 'ideas')),
    ),
  ]
}
