import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { contributionParts } from '#core/workshop/phones/contribution-links.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { inShort } from './in-short.ts'
import type { PhonesAtHand, Taken } from './phones-at-hand.ts'

export type Receiving = ReturnType<typeof useReceiving>

/** Takes contributions in, one after the other, and says what became of each; so many earlier lines stand on. */
export function useReceiving(
  phones: PhonesAtHand,
  onAdded: (added: readonly Idea[]) => void,
  linesKept = 0,
) {
  const { receive } = useWords().phones
  const words = useTaken()
  const { say } = useAnnounce()
  const [told, show] = useState<readonly string[]>([])
  const tell = (lines: readonly string[]) => {
    show((before) => [...lines, ...before.slice(0, linesKept)])
    say(lines.join('. '))
  }
  const taking = async (parts: readonly string[]) => {
    const taken: Taken[] = []
    for (const part of parts) taken.push(await phones.take(part))
    return inShort(taken)
  }
  const offer = (taken: readonly Taken[]) => {
    const added = taken.flatMap((each) => (each.kind === 'taken' ? each.added : []))
    if (added.length > 0) onAdded(added)
  }
  const fromFile = async (file: File): Promise<readonly Taken[] | string> => {
    if (file.size > limits.contributionFileBytes) return receive.file.tooLarge
    const text = await file.text().catch(() => null)
    if (text === null) return receive.file.unread
    const parts = contributionParts(text)
    if (parts.length > limits.contributionsAtOnce) return receive.file.tooLarge
    return parts.length === 0 ? receive.file.nothing : taking(parts)
  }
  return {
    told,
    tell,
    /** True where nothing was refused. */
    take: async (parts: readonly string[]) => {
      const taken = await taking(parts)
      offer(taken)
      tell(taken.map(words))
      return taken.every(({ kind }) => kind !== 'refused')
    },
    /** Each told of by its name: one that is refused keeps none of the others out. */
    takeFiles: async (files: readonly File[]) => {
      if (files.length > limits.contributionFiles)
        return tell([receive.file.tooMany(limits.contributionFiles)])
      const lines: string[] = []
      const all: Taken[] = []
      for (const file of files) {
        const taken = await fromFile(file)
        const told = typeof taken === 'string' ? [taken] : taken.map(words)
        lines.push(...told.map((line) => `${file.name}: ${line}`))
        if (typeof taken !== 'string') all.push(...taken)
      }
      offer(all)
      tell(lines)
    },
  }
}

/** What became of a contribution, in words. */
export function useTaken(): (taken: Taken) => string {
  const { receive } = useWords().phones
  return (taken) => {
    if (taken.kind === 'taken')
      return receive.taken(taken.table, taken.added.length) + receive.knownToo(taken.known)
    if (taken.kind === 'known') return receive.known(taken.table)
    const { why } = taken
    if (why === 'tooMany') return receive.tooMany(limits.ideas)
    const isNamed =
      why === 'otherRoom' || why === 'damaged' || why === 'tooNew' || why === 'foreign'
    return isNamed ? receive[why] : receive.notKept
  }
}
