import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { PhonesAtHand, Taken } from './phones-at-hand.ts'

/** Takes contributions in, one after the other, and says what became of each; so many earlier lines stand on. */
export function useReceiving(
  phones: PhonesAtHand,
  onAdded: (added: readonly Idea[]) => void,
  linesKept = 0,
) {
  const words = useTaken()
  const { say } = useAnnounce()
  const [told, show] = useState<readonly string[]>([])
  const tell = (lines: readonly string[]) => {
    show((before) => [...lines, ...before.slice(0, linesKept)])
    say(lines.join('. '))
  }
  const take = async (all: readonly (Contribution | string)[]) => {
    const taken: Taken[] = []
    for (const each of all) taken.push(await phones.take(each))
    const added = taken.flatMap((each) => (each.kind === 'taken' ? each.added : []))
    if (added.length > 0) onAdded(added)
    tell(taken.map(words))
    return taken.every(({ kind }) => kind !== 'refused')
  }
  return { told, tell, take }
}

/** What became of a contribution, in words. */
export function useTaken(): (taken: Taken) => string {
  const { receive } = useWords().phones
  return (taken) => {
    if (taken.kind === 'taken') return receive.taken(taken.table, taken.added.length)
    if (taken.kind === 'known') return receive.known(taken.table)
    const { why } = taken
    if (why === 'tooMany') return receive.tooMany(limits.ideas)
    const isNamed =
      why === 'otherRoom' || why === 'damaged' || why === 'tooNew' || why === 'foreign'
    return isNamed ? receive[why] : receive.notKept
  }
}
