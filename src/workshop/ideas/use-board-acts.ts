import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { shownName } from '#core/questions/shown-name.ts'
import type { IdeaTarget } from '#core/workshop/ideas/idea-targets.ts'
import type { Idea, IdeaChange } from '#core/workshop/ideas/ideas.ts'
import type { Head, IdeaGroup } from '#core/workshop/ideas/sorted-ideas.ts'
import { type IdeaAs, withIdeasUsed } from '#core/workshop/ideas/use-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { IdeasAtHand } from './ideas-at-hand.ts'
import { begunField, otherField, usedField } from './lost-words.tsx'
import type { RowCommands } from './row-commands.ts'
import { useActs } from './use-acts.ts'
import { unsentForm } from './use-saying.ts'

export type BoardDialog =
  | { readonly kind: 'group' | 'use' }
  | { readonly kind: 'rename'; readonly group: NonNullable<Idea['group']> }

interface Board {
  readonly room: Room
  readonly ideas: IdeasAtHand
  readonly heads: readonly Head[]
  readonly groups: readonly IdeaGroup[]
}

/** All that can be done with the ideas on the page, one by one and with those that are chosen. */
export function useBoardActs({ room, ideas, heads, groups }: Board) {
  const { ideas: words } = useWords()
  const { say } = useAnnounce()
  const acts = useActs(ideas)
  const [numbers, choose] = useState<ReadonlySet<number>>(new Set())
  const [dialog, show] = useState<BoardDialog | null>(null)
  const chosen = heads.map(({ idea }) => idea).filter(({ number }) => numbers.has(number))
  const { back } = words

  const park = (all: readonly Idea[], isParked: boolean) => {
    const which = all.map(({ number }) => number)
    const told = isParked ? back.parked(which) : back.unparked(which)
    return acts.act(each(which, { parked: isParked }), told)
  }
  const remove = (all: readonly Idea[]) => {
    const which = all.map(({ number }) => number)
    return acts.act(each(which, null), back.removed(which))
  }
  const join = (number: number, to: number) => {
    const head = heads.find(({ idea, joined }) =>
      [idea, ...joined].some((one) => one.number === to),
    )
    const own = heads.find(({ idea }) => idea.number === number)
    if (!head || !own || head === own) return
    const along = [number, ...own.joined.map((one) => one.number)]
    const change = { joinedTo: head.idea.number }
    void acts.act(each(along, change), back.joined(number, head.idea.number))
  }
  const setGroup = (which: readonly number[], group: Idea['group']) =>
    acts.act(
      each(which, { group }),
      group === null
        ? back.ungrouped(which.length)
        : back.grouped(which.length, shownName(group.name, words.groups.unnamed(group.number))),
    )
  const groupByKey = (number: number, key: number) => {
    const group = groups.find((one) => one.number === key)
    const before = heads.find(({ idea }) => idea.number === number)?.idea.group
    if (!group) say(words.groups.noSuch(key))
    else if (before?.number !== key) void setGroup([number], { number: key, name: group.name })
  }

  const commands = useCommands({
    choose: (number, isChosen) =>
      choose((before) => {
        const next = new Set(before)
        if (isChosen) next.add(number)
        else next.delete(number)
        return next
      }),
    reword: (number, text) => acts.act(each([number], { text }), back.reworded(number)),
    park: (number, isParked) => void park(only(heads, number), isParked),
    remove: (number) => void remove(only(heads, number)),
    join,
    split: (number) => void acts.act(each([number], { joinedTo: null }), back.split(number)),
    group: groupByKey,
    begun: (id) => room.unsent(unsentForm).read(begunField(id)),
    keepBegun: (id, text) => room.unsent(unsentForm).keep(begunField(id), text),
    keepOther: (id, text) => room.unsent(unsentForm).keep(otherField(id), text),
  })

  const offer = (added: readonly Idea[]) => {
    const which = added.map(({ number }) => number)
    // What is regretted may be taken in once more; what is deleted on purpose may not.
    const undo = () => acts.write(each(which, null).map((one) => ({ ...one, asNeverSaid: true })))
    acts.offer({ text: back.added(which.length), undo })
  }
  const clear = () => choose(new Set())
  const done = async (act: Promise<boolean>) => {
    if (await act) clear()
  }
  const unsent = room.unsent(unsentForm)
  const waitingIn = (field: string) => ({
    read: () => unsent.read(field),
    keep: (text: string) => unsent.keep(field, text),
  })
  const newGroupName = waitingIn('ideas.group')
  /** By an idea that is in it: its number is another's once it is empty. */
  const groupName = (of: NonNullable<Idea['group']>) => {
    const ids = groups
      .filter(({ number }) => number === of.number)
      .flatMap(({ heads: all }) => all.map(({ idea }) => idea.id))
    const fields = ids.map((id) => `ideas.group ${of.number} ${id}`)
    const begun = fields.find((field) => unsent.fields().includes(field))
    return waitingIn(begun ?? fields[0] ?? `ideas.group ${of.number}`)
  }
  return {
    acts,
    commands,
    chosen,
    chosenNumbers: numbers,
    clear,
    dialog,
    show,
    parkChosen: (isParked: boolean) => void done(park(chosen, isParked)),
    removeChosen: () => void done(remove(chosen)),
    putInGroup: (group: Idea['group']) => {
      show(null)
      const which = chosen.map(({ number }) => number)
      void done(
        setGroup(which, group).then((isSet) => {
          if (isSet && group && !groups.some(({ number }) => number === group.number))
            newGroupName.keep('')
          return isSet
        }),
      )
    },
    newGroupName,
    groupName,
    usedText: {
      read: (idea: Idea) => unsent.read(usedField(idea.id)),
      keep: (idea: Idea, text: string) => unsent.keep(usedField(idea.id), text),
    },
    renameGroup: async (group: Idea['group']) => {
      show(null)
      const found = groups.find(({ number }) => number === group?.number)
      if (!found || !group) return
      const which = found.heads.map(({ idea }) => idea.number)
      if (await acts.act(each(which, { group }), back.renamed(group.name)))
        groupName(group).keep('')
    },
    count: (number: number, dots: number) =>
      acts.act(each([number], { dots }), back.counted(number, dots)),
    /** Pressed again and again: a way back that came in above would push away what is pressed, and is beside it. */
    countHands: async (number: number, dots: number) => {
      if (await acts.write(each([number], { dots }))) say(back.counted(number, dots))
    },
    clearDots: () => {
      const counted = ideas.getState().all.filter(({ dots }) => dots !== null)
      const which = counted.map(({ number }) => number)
      void acts.act(each(which, { dots: null }), back.cleared)
    },
    // A single one is taken back where it stands.
    offerAdded: (added: readonly Idea[]) => {
      if (added.length > 1) offer(added)
    },
    /** What others have written is taken back as it came, also a single idea. */
    offerReceived: offer,
    use: async (as: IdeaTarget, all: readonly (IdeaAs & { idea: Idea })[]) => {
      const made = withIdeasUsed(room.project(), as, all)
      if (!made.ok) return words.use[made.failure]
      const { uses } = made.value
      if (uses.length === 0) return words.use.nothing
      const marks = uses.map(({ number, used }) => ({ number, to: { used: [...used] } }))
      // Marked first: a mark says nothing until the answer is there.
      if (!(await acts.write(marks))) return words.use.notMarked
      const before = room.project()
      const again = withIdeasUsed(before, as, all)
      if (!again.ok) return words.use[again.failure]
      room.changeProject(() => again.value.project)
      const told = back.used(uses.length, as)
      acts.offer({ text: told, project: room.project(), undo: async () => room.undo() })
      say(told)
      show(null)
      clear()
      return null
    },
  }
}
export type BoardActs = ReturnType<typeof useBoardActs>

const each = (numbers: readonly number[], to: IdeaChange['to']): readonly IdeaChange[] =>
  numbers.map((number) => ({ number, to }))

const only = (heads: readonly Head[], number: number) =>
  heads.map(({ idea }) => idea).filter((idea) => idea.number === number)

/** The same functions for life, each doing what the latest would. */
function useCommands(latest: RowCommands): RowCommands {
  const now = useRef(latest)
  useLayoutEffect(() => {
    now.current = latest
  })
  return useMemo(
    () => ({
      choose: (...of) => now.current.choose(...of),
      reword: (...of) => now.current.reword(...of),
      park: (...of) => now.current.park(...of),
      remove: (...of) => now.current.remove(...of),
      join: (...of) => now.current.join(...of),
      split: (...of) => now.current.split(...of),
      group: (...of) => now.current.group(...of),
      begun: (...of) => now.current.begun(...of),
      keepBegun: (...of) => now.current.keepBegun(...of),
      keepOther: (...of) => now.current.keepOther(...of),
    }),
    [],
  )
}
