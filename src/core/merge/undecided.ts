import { type Place, placeOf } from '#core/project/place.ts'
import type { Project } from '#core/project/project.ts'
import { type WhatChanged, whatChanged } from '#core/project/what-changed.ts'
import { codes } from '#core/questions/codes.ts'
import type { GaveWay } from './gave-way.ts'
import { withGivenBack } from './merge-projects.ts'

/** What gave way and nobody has decided on: it is no part of the project, nor of any file of it. */
export interface Undecided {
  readonly other: GaveWay
  /** As somebody wrote it; null where it is a choice among those the program offers. */
  readonly text: string | null
  /** What it would change; null where its place is gone. */
  readonly change: WhatChanged | null
  /** Where it would stand; null where its place is gone. */
  readonly place: Place | null
}

/** Of all that gave way to something in a project, oldest first; nothing where the same has been written since. */
export const undecided = (project: Project, others: readonly GaveWay[]): readonly Undecided[] =>
  others.flatMap((other): readonly Undecided[] => {
    const text = textOf(other)
    const withOther = withGivenBack(project, other)
    if (!withOther) return [{ other, text, change: null, place: null }]
    const change = whatChanged(project, withOther)
    return change ? [{ other, text, change, place: placeOf(change.path, withOther) }] : []
  })

const known: ReadonlySet<unknown> = new Set(Object.values(codes).flat())
const textOf = ({ value }: GaveWay) =>
  typeof value === 'string' && !known.has(value) ? value : null
