import { memoizeLatest } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { type CoverageFacts, coverageFacts } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { holdersOf } from '#core/questions/roles.ts'
import { type ActorFacts, actorFacts, allOf, hasGroup } from '#core/rules/facts/actor-facts.ts'
import { type Because, because, chosen } from '#core/rules/facts/because.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { isOpenSolution, opennessOf } from '#core/rules/facts/solution.ts'
import { complexity, isComplex } from '#core/rules/facts/suitability.ts'

/** One reason for a leadership form. */
export interface SignalResult {
  readonly code: RuleCode<'signal'>
  readonly isHit: boolean
  readonly because: readonly Because[]
}

export interface FormResult {
  readonly form: RuleCode<'leadershipForm'>
  /** All that speaks for the form when it is hit, in order. */
  readonly signals: readonly SignalResult[]
  /** The reasons that hold. */
  readonly hits: readonly RuleCode<'signal'>[]
  readonly fits: boolean
}

/**
 * The three leadership forms, those that fit first, and of these the one with the largest share of its
 * signals (docs/method.md, section 5). Those that do not fit stand in the list too.
 */
export const leadershipForms = ({ problem, team, arena }: Answers): readonly FormResult[] =>
  formsOf(problem, namedTeam(team), arena)

const formsOf = memoizeLatest(
  (problem: Answers['problem'], team: Answers['team'], arena: Answers['arena']) => {
    const source = {
      problem,
      arena,
      staffRoom: team.staffRoom,
      actors: actorFacts(team.actors),
      coverage: coverageFacts(team),
    }
    // In the order that decides between equal shares.
    const forms = [
      form('collaborativeInnovation', collaborativeInnovation(source)),
      form('citizenCentred', citizenCentred(source)),
      form('volunteer', volunteer(source)),
    ]
    return forms.toSorted((a, b) => Number(b.fits) - Number(a.fits) || share(b) - share(a))
  },
)

interface Source {
  readonly problem: Answers['problem']
  readonly arena: Answers['arena']
  readonly staffRoom: string
  readonly actors: ActorFacts
  readonly coverage: CoverageFacts
}

const share = ({ hits, signals }: FormResult) => hits.length / signals.length

/** A form fits with what defines it and at least half of its signals: a threshold of our own. */
function form(code: RuleCode<'leadershipForm'>, signals: readonly SignalResult[]): FormResult {
  const hits = signals.filter(({ isHit }) => isHit).map((signal) => signal.code)
  return {
    form: code,
    signals,
    hits,
    fits: defining[code](new Set(hits)) && hits.length * 2 >= signals.length,
  }
}

type Hits = ReadonlySet<RuleCode<'signal'>>

/** What a form is not without. */
const defining: Readonly<Record<RuleCode<'leadershipForm'>, (hits: Hits) => boolean>> = {
  citizenCentred: (hits) => hits.has('citizensCarry') || hits.has('citizensImplement'),
  volunteer: (hits) => hits.has('volunteersImplement') || hits.has('timeFromCivic'),
  collaborativeInnovation: (hits) => hits.has('complexTask') && hits.has('openSolution'),
}

const signal = (
  code: RuleCode<'signal'>,
  isHit: boolean,
  ...rests: readonly Because[]
): SignalResult => ({ code, isHit, because: rests })

const citizenGroups: readonly Code<'group'>[] = ['users', 'citizens']

const implementing = ({ actors }: Source, groups: readonly Code<'group'>[]) =>
  allOf(actors.inPhase.implement).filter((actor) => hasGroup(actor, groups))

const inImplement = (rows: readonly { readonly id: string }[]) =>
  because('arena.process', rows, chosen('phase', 'implement'))

function citizenCentred(source: Source): readonly SignalResult[] {
  const { actors, coverage, arena, staffRoom } = source
  const isCitizen = (id: string) => citizens.some((actor) => actor.id === id)
  const citizens = actors.actors.filter((actor) => hasGroup(actor, citizenGroups))
  const implement = implementing(source, citizenGroups)
  const carriers = citizens.filter(({ id }) => (coverage.tasks.get(id)?.carries.length ?? 0) > 0)
  const staff = actors.actors.filter((actor) => hasGroup(actor, ['staff']))
  const roles = codes.role.filter((role) => holdersOf(arena.roles, role).some(isCitizen))
  const held = new Set(roles.flatMap((role) => holdersOf(arena.roles, role)))
  const holders = citizens.filter(({ id }) => held.has(id))
  return [
    signal('citizensImplement', implement.length > 0, inImplement(implement)),
    signal('citizensCarry', carriers.length > 0, because('team.coverage', carriers)),
    signal(
      'staffRoom',
      isFilled(staffRoom) && staff.length > 0,
      because('team.staffRoom'),
      because('team.actors', staff),
    ),
    signal(
      'citizenRole',
      roles.length > 0,
      because(
        'arena.roles',
        holders,
        roles.map((code) => ({ set: 'role', code })),
      ),
    ),
  ]
}

function volunteer(source: Source): readonly SignalResult[] {
  const volunteers = implementing(source, ['volunteers'])
  const staff = implementing(source, ['staff'])
  const giving = source.coverage.needs
    .filter(({ need }) => need.kind === 'time')
    .flatMap(({ carriers, contributors }) => [...carriers, ...contributors])
    .filter((actor) => hasGroup(actor, ['volunteers', ...citizenGroups]))
  return [
    signal('volunteersImplement', volunteers.length > 0, inImplement(volunteers)),
    signal(
      'timeFromCivic',
      giving.length > 0,
      because('team.coverage', giving, chosen('kind', 'time')),
    ),
    signal('staffImplement', staff.length > 0, inImplement(staff)),
  ]
}

function collaborativeInnovation({ problem, actors }: Source): readonly SignalResult[] {
  const { design } = actors.inPhase
  return [
    signal('complexTask', isComplex(problem), complexity(problem)),
    signal(
      'manyGroups',
      actors.groups.length >= 4,
      because(
        'team.actors',
        [],
        actors.groups.map((code) => ({ set: 'group', code })),
      ),
    ),
    signal('openSolution', isOpenSolution(problem), opennessOf(problem)),
    signal(
      'bothDesign',
      design.public.length > 0 && design.civic.length > 0,
      because('arena.process', allOf(design), chosen('phase', 'design')),
    ),
  ]
}
