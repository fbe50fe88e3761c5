import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea, IdeaRefusal, Said } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { IdeasAtHand } from './ideas-at-hand.ts'

/** Something said that is not in the list yet. */
export interface Waiting {
  readonly said: Said
  readonly state: 'writing' | 'failed'
}

/** Under which the page's own texts wait. */
export const unsentForm = 'ideas'
const prefix = 'ideas.said '

/**
 * Takes in what is said: it stands beside the list until it is kept, and stays there where it is not. Until
 * then the browser also holds it as a text that was not sent, so that it outlives the window.
 */
export function useSaying(
  ideas: IdeasAtHand,
  room: Room,
  onAdded: (added: readonly Idea[]) => void,
) {
  const { ideas: words } = useWords()
  const { say, alert } = useAnnounce()
  const unsent = room.unsent(unsentForm)
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => leftFrom(unsent, room))
  const known = ideas.getState()
  // Kept, and this window has not heard so yet, or was gone before it did: one thing said never stands there twice.
  const shown = waiting.filter(({ said }) => !known.all.some(({ id }) => id === said.id))

  const forget = (all: readonly Said[]) => {
    for (const said of all) unsent.keep(fieldOf(said), '')
    const gone = new Set(all.map(({ id }) => id))
    setWaiting((before) => before.filter(({ said }) => !gone.has(said.id)))
  }
  const write = async (all: readonly Said[]) => {
    for (const said of all) unsent.keep(fieldOf(said), said.text)
    const ids = new Set(all.map(({ id }) => id))
    const marked = (state: Waiting['state']) => (before: readonly Waiting[]) => [
      ...before.filter(({ said }) => !ids.has(said.id)),
      ...all.map((said): Waiting => ({ said, state })),
    ]
    setWaiting(marked('writing'))
    const added = await ideas.add(all)
    if (!added.ok) {
      setWaiting(marked('failed'))
      alert(refused(added.failure, all.length, words))
      return
    }
    forget(all)
    const [first] = added.value
    if (added.value.length > 1 || !first) say(words.entry.severalAdded(added.value.length))
    else say(words.entry.added(first.number, first.text))
    onAdded(added.value)
  }
  return {
    waiting: shown,
    add: (rows: readonly Omit<Said, 'id' | 'at'>[], at: string) =>
      void write(rows.map((row) => ({ ...row, id: room.newId(), at }))),
    again: () => void write(shown.map(({ said }) => said)),
    drop: (said: Said) => forget([said]),
  }
}

const refused = (
  failure: IdeaRefusal,
  count: number,
  { entry, waiting }: ReturnType<typeof useWords>['ideas'],
) => (failure === 'tooMany' ? entry.tooMany(limits.ideas) : waiting.title(count))

const fieldOf = ({ id, table, at }: Said) => `${prefix}${table ?? 0} ${at} ${id}`

function leftFrom(unsent: ReturnType<Room['unsent']>, room: Room): readonly Waiting[] {
  return unsent
    .fields()
    .filter((field) => field.startsWith(prefix))
    .map((field) => {
      const [table, at = '', id = room.newId()] = field.slice(prefix.length).split(' ')
      const said = { id, at, text: unsent.read(field), table: Number(table) || null, block: null }
      return { said, state: 'failed' }
    })
}
