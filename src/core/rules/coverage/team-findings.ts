import type { Code } from '#core/questions/codes.ts'
import type { CoverageFacts, NeedCoverage } from '#core/questions/coverage.ts'
import { resourceSources, sourceOfGroup } from '#core/questions/groups.ts'
import { isEmptySeat } from '#core/questions/marks.ts'
import { type ActorFacts, hasGroup, sphereOf } from '#core/rules/facts/actor-facts.ts'
import { because, chosen } from '#core/rules/facts/because.ts'
import { type Finding, finding } from '#core/rules/facts/finding.ts'

/** Groups that can give a mandate. */
const authorities: readonly Code<'group'>[] = ['politicians', 'administration', 'otherPublic']

/** What is to be said of the team as a whole (docs/method.md, section 6). */
export const teamFindings = (coverage: CoverageFacts, actors: ActorFacts): readonly Finding[] => [
  ...soloActor(coverage),
  // Without a mark or an actor the answer is missing, and nothing can be said of it.
  ...(coverage.anyMark ? noAuthority(coverage) : []),
  ...mostlyPublic(coverage),
  ...(actors.groups.length > 0 ? unusedSource(actors) : []),
]

const soloActor = ({ soloActors, critical }: CoverageFacts): readonly Finding[] =>
  soloActors.map((actor) =>
    finding({
      code: 'soloActor',
      severity: 'high',
      actors: [actor.id],
      because: [
        because('team.coverage', [actor, ...critical.map(({ need }) => need)]),
        because('team.needs', [], chosen('importance', 'critical')),
      ],
    }),
  )

function noAuthority({ needs }: CoverageFacts): readonly Finding[] {
  const mandates = needs.filter(({ need }) => need.kind === 'authority')
  const isCarried = mandates.some(({ carriers }) =>
    carriers.some(
      (actor) =>
        hasGroup(actor, authorities) ||
        (hasGroup(actor, ['knowledge']) && sphereOf(actor) === 'public'),
    ),
  )
  if (isCarried) return []
  const rows = mandates.map(({ need }) => need)
  const asked = because('team.needs', rows, chosen('kind', 'authority'))
  return [
    finding({
      code: 'noAuthority',
      severity: 'high',
      because: rows.length > 0 ? [because('team.coverage', rows), asked] : [asked],
    }),
  ]
}

function mostlyPublic({ needs }: CoverageFacts): readonly Finding[] {
  const marked = ({ carriers, contributors }: NeedCoverage) => [...carriers, ...contributors]
  const covered = needs.filter((row) => !isEmptySeat(row))
  const publicOnly = covered.filter((row) =>
    marked(row).every((actor) => sphereOf(actor) === 'public'),
  )
  if (publicOnly.length <= covered.length / 2) return []
  return [
    finding({
      code: 'mostlyPublic',
      severity: 'medium',
      because: [
        because(
          'team.coverage',
          publicOnly.map(({ need }) => need),
        ),
      ],
    }),
  ]
}

function unusedSource({ groups }: ActorFacts): readonly Finding[] {
  const used = new Set(groups.map((group) => sourceOfGroup[group]))
  return resourceSources
    .filter((source) => !used.has(source))
    .map((source) =>
      finding({
        code: 'unusedSource',
        severity: 'low',
        source,
        because: [
          because(
            'team.actors',
            [],
            groups.map((code) => ({ set: 'group', code })),
          ),
        ],
      }),
    )
}
