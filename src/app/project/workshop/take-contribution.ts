import { cutName } from '#core/cut-name.ts'
import type { Project } from '#core/project/project.ts'
import { ok, type Result } from '#core/result.ts'
import type { IdeaRefusal, NewlySaid, Said } from '#core/workshop/ideas/ideas.ts'
import { saidBy } from '#core/workshop/phones/contribution.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import { blockThatAsked, sessionOf } from '#core/workshop/phones/round.ts'
import { contributionsInLink } from '#storage/phones/phone-text.ts'
import type { Taken } from '#workshop/phones/phones-at-hand.ts'

/** Where ideas are added: those alone that are not there yet. */
interface Place {
  readonly project: Pick<Project, 'id' | 'workshop'>
  readonly addNew: (said: readonly Said[]) => Promise<Result<NewlySaid, IdeaRefusal>>
  /** The moment as an ISO text. */
  readonly at: string
}

/**
 * Takes what phones answer to the ideas of a project, or what a link is to hold of it; what became of each table's. A
 * second time it changes nothing.
 */
export async function takeContributions(
  from: Gathered | string,
  { project, addNew, at }: Place,
): Promise<readonly Taken[]> {
  const read = typeof from === 'string' ? contributionsInLink(from) : ok(from)
  if (!read.ok) return [{ kind: 'refused', why: read.failure }]
  const taken: Taken[] = []
  for (const [table, all] of Map.groupBy(read.value, (each) => each.table)) {
    if (all.some(({ session }) => session !== sessionOf(project.id))) {
      taken.push({ kind: 'refused', why: 'otherRoom' })
      continue
    }
    const said = all.flatMap((each) => {
      const asked = blockThatAsked(each.round, project.workshop.blocks)
      const block = asked ? { id: asked.id, what: cutName(asked.what) } : null
      return saidBy(each, { at, block })
    })
    const once = [...new Map(said.map((each) => [each.id, each])).values()]
    taken.push(told(table, once, await addNew(once)))
  }
  return taken
}

function told(
  table: number | null,
  said: readonly Said[],
  newly: Result<NewlySaid, IdeaRefusal>,
): Taken {
  if (!newly.ok) return { kind: 'refused', why: newly.failure }
  const { added, gone } = newly.value
  const known = said.length - added.length - gone
  return added.length > 0
    ? { kind: 'taken', table, added, known, gone }
    : { kind: 'known', table, gone }
}
