import { useMemo, useState } from 'react'
import { codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { findByName } from '#rooms/shared/find-by-name.ts'
import type { ListPart } from '#ui/list/rapid-list-rows.ts'

/** From so many on, actors are searched for and put together by group. */
const many = 12
const pageSize = 50

/** The rows of a long list: those searched for, by group if asked; else as they were written. */
export function useArranged(actors: readonly Actor[], parts: readonly ListPart<Actor>[]) {
  const [sought, setSought] = useState('')
  const [isByGroup, setByGroup] = useState(false)
  const [most, setMost] = useState(pageSize)
  const isMany = actors.length > many
  const isArranged = isMany && (sought !== '' || isByGroup)
  const arranged = useMemo(() => {
    const rows = actors.map((item, place) => ({
      kind: 'row' as const,
      item,
      place,
      name: item.name,
    }))
    const found = findByName(rows, sought)
    return isByGroup ? found.toSorted((one, other) => rank(one.item) - rank(other.item)) : found
  }, [actors, sought, isByGroup])
  const shown = isArranged
    ? [...parts.filter(({ kind }) => kind === 'undo'), ...arranged.slice(0, most)]
    : parts
  return {
    isMany,
    isArranged,
    shown,
    sought,
    setSought,
    isByGroup,
    setByGroup,
    found: arranged.length,
    hidden: isArranged ? Math.max(0, arranged.length - most) : 0,
    showMore: () => setMost(most + pageSize),
  }
}

const groups: readonly (string | null)[] = codes.group
/** Those of no group come last. */
const rank = ({ group }: Actor) => (group === null ? groups.length : groups.indexOf(group))
