import { limits } from '#core/limits.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { inShort } from './in-short.ts'
import type { PhonesAtHand, Taken } from './phones-at-hand.ts'
import type { TakeIn } from './use-receiving.ts'

/** Takes contributions to the ideas of the open project. */
export function useTakeIn({ take }: PhonesAtHand): TakeIn {
  const inWords = useTaken()
  return async (parts) => {
    const all: Taken[] = []
    for (const part of parts) all.push(...(await take(part)))
    const taken = inShort(all)
    return {
      lines: taken.map(inWords),
      isWhole: taken.every(({ kind }) => kind !== 'refused'),
      added: taken.flatMap((each) => (each.kind === 'taken' ? each.added : [])),
    }
  }
}

/** What became of a contribution, in words. */
export function useTaken(): (taken: Taken) => string {
  const { receive } = useWords().phones
  return (taken) => {
    if (taken.kind === 'taken')
      return [
        receive.taken(taken.table, taken.added.length),
        receive.knownToo(taken.known),
        receive.goneSince(taken.gone),
      ].join('')
    if (taken.kind === 'known') return receive.known(taken.table) + receive.goneSince(taken.gone)
    const { why } = taken
    if (why === 'tooMany') return receive.tooMany(limits.ideas)
    const isNamed =
      why === 'otherRoom' || why === 'damaged' || why === 'tooNew' || why === 'foreign'
    return isNamed ? receive[why] : receive.notKept
  }
}
