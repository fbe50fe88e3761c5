import type { CharterSource } from '#core/charter/document/charter-source.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { groupsOf, type Head } from '#core/workshop/ideas/sorted-ideas.ts'

interface Portion {
  readonly caption: string
  readonly heads: readonly Head[]
}

/**
 * Ideas by group; those in none by the block they were said in, in the order of the run sheet; each portion by
 * the numbers of its ideas.
 */
export function ideaPortions(
  heads: readonly Head[],
  { workshop, words }: Pick<CharterSource, 'workshop' | 'words'>,
): readonly Portion[] {
  const texts = words.workshop
  const groups = groupsOf(heads)
  const ungrouped = heads.filter(({ idea }) => idea.group === null)
  const blocks = Map.groupBy(ungrouped, ({ idea }) => blockOf(idea.block))
  const order = new Map(workshop.blocks.map(({ id }, nth) => [id, nth]))
  const placeOf = (id: string | null) => {
    if (id === null) return Number.MAX_SAFE_INTEGER
    return order.get(id) ?? workshop.blocks.length
  }
  return [
    ...groups.map(({ number, name, heads: those }) => ({
      caption: texts.group(number, name.trim()),
      heads: those,
    })),
    ...[...blocks]
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([id, those]) => {
        const what = id === null ? '' : (those[0]?.idea.block?.what.trim() ?? '')
        if (what === '') return { caption: texts.others, heads: those }
        return { caption: groups.length > 0 ? texts.ungrouped(what) : what, heads: those }
      }),
  ]
}

/** One that had no name then is known by nobody. */
const blockOf = (block: Head['idea']['block']): string | null =>
  block !== null && isFilled(block.what) ? block.id : null
