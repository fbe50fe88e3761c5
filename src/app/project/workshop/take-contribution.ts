import { cutName } from '#core/cut-name.ts'
import type { Project } from '#core/project/project.ts'
import { ok, type Result } from '#core/result.ts'
import type { Idea, IdeaRefusal, Said } from '#core/workshop/ideas/ideas.ts'
import { type Contribution, saidBy } from '#core/workshop/phones/contribution.ts'
import { blockThatAsked, sessionOf } from '#core/workshop/phones/round.ts'
import { contributionInLink } from '#storage/phones/phone-text.ts'
import type { Taken } from '#workshop/phones/phones-at-hand.ts'

/** Where ideas are added: those alone that are not there yet. */
interface Place {
  readonly project: Pick<Project, 'id' | 'workshop'>
  readonly addNew: (said: readonly Said[]) => Promise<Result<readonly Idea[], IdeaRefusal>>
  /** The moment as an ISO text. */
  readonly at: string
}

/** Takes a contribution, or one that a link is to hold, to the ideas of a project. A second time it changes nothing. */
export async function takeContribution(
  from: Contribution | string,
  { project, addNew, at }: Place,
): Promise<Taken> {
  const read = typeof from === 'string' ? contributionInLink(from) : ok(from)
  if (!read.ok) return { kind: 'refused', why: read.failure }
  const { session, round, table } = read.value
  if (session !== sessionOf(project.id)) return { kind: 'refused', why: 'otherRoom' }
  const asked = blockThatAsked(round, project.workshop.blocks)
  const block = asked ? { id: asked.id, what: cutName(asked.what) } : null
  const said = saidBy(read.value, { at, block })
  const added = await addNew(said)
  if (!added.ok) return { kind: 'refused', why: added.failure }
  const known = said.length - added.value.length
  return added.value.length > 0
    ? { kind: 'taken', table, added: added.value, known }
    : { kind: 'known', table }
}
