import { type ActorTasks, type CoverageFacts, hasTask } from '#core/questions/coverage.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'
import { hasGain, isAffected } from '#core/rules/facts/actor-facts.ts'
import { because, chosen } from '#core/rules/facts/because.ts'
import { type Finding, finding } from '#core/rules/facts/finding.ts'

/** So many needs are much to carry: a threshold of our own. */
const manyCarried = 3

/** What is to be said of one actor, by what they have taken on (docs/method.md, section 6). */
export function actorFindings(
  tasks: ActorTasks,
  coverage: CoverageFacts,
  areGainsAsked: boolean,
): readonly Finding[] {
  const { actor } = tasks
  return [
    // Before the first mark nobody has a task, and that is not worth saying of each.
    ...(coverage.anyMark ? noTask(actor, tasks) : []),
    ...overload(actor, tasks, coverage.critical.length),
    ...(areGainsAsked ? noGain(actor, tasks) : []),
    ...barrierUnanswered(actor),
    ...quietOnEdge(actor),
  ]
}

function noTask(actor: Actor, tasks: ActorTasks): readonly Finding[] {
  // Whoever follows along in the network has agreed to nothing more.
  if (hasTask(tasks) || actor.circle === 'network') return []
  return [
    finding({
      code: 'noTask',
      severity: actor.relation === 'relevant' ? 'medium' : 'low',
      actors: [actor.id],
      because: [
        because('team.coverage', [actor]),
        because('team.standing', [actor], chosen('relation', actor.relation)),
      ],
    }),
  ]
}

function overload(actor: Actor, tasks: ActorTasks, critical: number): readonly Finding[] {
  const carriesMost = critical >= 2 && tasks.criticalCarried > critical / 2
  if (tasks.carries.length < manyCarried && !carriesMost) return []
  return [
    finding({
      code: 'overload',
      severity: 'medium',
      actors: [actor.id],
      because: [because('team.coverage', [actor, ...tasks.carries])],
    }),
  ]
}

function noGain(actor: Actor, tasks: ActorTasks): readonly Finding[] {
  const isTasked = hasTask(tasks)
  if (hasGain(actor) || (!isTasked && actor.phases.length === 0)) return []
  return [
    finding({
      code: 'noGain',
      severity: 'medium',
      actors: [actor.id],
      because: [
        because('motivation.gains', [actor]),
        isTasked
          ? because('team.coverage', [actor])
          : because(
              'arena.process',
              [actor],
              actor.phases.map((code) => ({ set: 'phase', code })),
            ),
      ],
    }),
  ]
}

function barrierUnanswered(actor: Actor): readonly Finding[] {
  if (actor.barriers.length === 0 || isFilled(actor.lowering)) return []
  return [
    finding({
      code: 'barrierUnanswered',
      severity: 'medium',
      actors: [actor.id],
      because: [
        because(
          'motivation.barriers',
          [actor],
          actor.barriers.map((code) => ({ set: 'barrier', code })),
        ),
      ],
    }),
  ]
}

function quietOnEdge(actor: Actor): readonly Finding[] {
  if (!isAffected(actor) || actor.voice !== 'quiet' || actor.circle !== 'network') return []
  return [
    finding({
      code: 'quietOnEdge',
      severity: 'medium',
      actors: [actor.id],
      because: [
        because(
          'team.standing',
          [actor],
          [...chosen('relation', actor.relation), ...chosen('voice', 'quiet')],
        ),
        because('team.circles', [actor], chosen('circle', 'network')),
      ],
    }),
  ]
}
