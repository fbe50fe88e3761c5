import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { contributionParts } from '#core/workshop/phones/contribution-links.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

/** Contributions in one file, or in what is pasted, and files that are opened at once. */
const mostAtOnce = 500
const mostFiles = 200

/** What is said where contributions are taken in. */
export type TakingWords = Pick<
  ProjectMessages['phones']['receive'],
  'camera' | 'link' | 'linkHelp' | 'take' | 'files' | 'noLink' | 'tooLarge' | 'file'
>

/** Takes parts of addresses in, one after the other. */
export type TakeIn = (parts: readonly string[]) => Promise<{
  /** What became of them, in words. */
  readonly lines: readonly string[]
  /** Nothing was refused. */
  readonly isWhole: boolean
  readonly added: readonly Idea[]
}>

export interface Receiver {
  readonly words: TakingWords
  readonly takeIn: TakeIn
  readonly onAdded?: (added: readonly Idea[]) => void
}
export type Receiving = ReturnType<typeof useReceiving>

/** Takes contributions in and says what became of each; so many earlier lines stand on. */
export function useReceiving({ words, takeIn, onAdded }: Receiver, linesKept = 0) {
  const { file: ofFile } = words
  const { say } = useAnnounce()
  const [told, show] = useState<readonly string[]>([])
  const tell = (lines: readonly string[]) => {
    show((before) => [...lines, ...before.slice(0, linesKept)])
    say(lines.join('. '))
  }
  const offer = (added: readonly Idea[]) => {
    if (added.length > 0) onAdded?.(added)
  }
  const fromFile = async (file: File) => {
    const refused = (line: string) => ({ lines: [line], added: [] })
    if (file.size > limits.contributionFileBytes) return refused(ofFile.tooLarge)
    const text = await file.text().catch(() => null)
    if (text === null) return refused(ofFile.unread)
    const parts = contributionParts(text)
    if (parts.length > mostAtOnce) return refused(ofFile.tooLarge)
    return parts.length === 0 ? refused(ofFile.nothing) : takeIn(parts)
  }
  const take = async (parts: readonly string[]) => {
    const { lines, isWhole, added } = await takeIn(parts)
    offer(added)
    tell(lines)
    return isWhole
  }
  return {
    told,
    tell,
    /** True where nothing was refused. */
    take,
    /** The same with whatever stands in a text. */
    takeText: async (text: string) => {
      const parts = contributionParts(text)
      const isTooMuch = text.length > limits.contributionFileBytes || parts.length > mostAtOnce
      if (!isTooMuch && parts.length > 0) return take(parts)
      tell([isTooMuch ? words.tooLarge : words.noLink])
      return false
    },
    /** Each told of by its name: one that is refused keeps none of the others out. */
    takeFiles: async (files: readonly File[]) => {
      if (files.length > mostFiles) return tell([ofFile.tooMany(mostFiles)])
      const lines: string[] = []
      const all: Idea[] = []
      for (const file of files) {
        const taken = await fromFile(file)
        lines.push(...taken.lines.map((line) => `${file.name}: ${line}`))
        all.push(...taken.added)
      }
      offer(all)
      tell(lines)
    },
  }
}
