import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { rowId } from '#core/questions/schema-parts.ts'
import { type IdeaTarget, ideaTargets } from './idea-targets.ts'

/** UTF-16 units of what a block was called: a row's name as `cutName` leaves it. */
const longestBlock = 61
/** Nobody gets there: numbers of deleted ideas are not given again, and so may pass the limit. */
const highest = 1_000_000

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))
const ideaNumber = whole(1, highest)

const useSchema = z.strictObject({
  as: z.enum(Object.keys(ideaTargets) as [IdeaTarget, ...IdeaTarget[]]),
  /** What was put into a text that is no list; empty for a row of one, which has an id to know it by. */
  text: z.string().check(z.maxLength(limits.text)),
})

const ideaSchema = z.strictObject({
  id: rowId,
  /** People refer to it aloud: it is never another's. */
  number: ideaNumber,
  text: z.string().check(z.minLength(1), z.maxLength(limits.ideaText)),
  /** The table in the room that said it; null where nobody noted that. */
  table: z.nullable(whole(1, limits.tables)),
  /** The block of the run sheet it was said in, as it was called then. */
  block: z.nullable(
    z.strictObject({ id: rowId, what: z.string().check(z.maxLength(longestBlock)) }),
  ),
  at: z.iso.datetime(),
  /** Dots put on it; null until they are counted. */
  dots: z.nullable(whole(0, limits.dots)),
  group: z.nullable(
    z.strictObject({
      number: whole(1, limits.ideaGroups),
      name: z.string().check(z.maxLength(limits.ideaGroupName)),
    }),
  ),
  /** Put aside, to be talked about another time. */
  parked: z.boolean(),
  /** The number of the idea that says the same, and that it is counted with. */
  joinedTo: z.nullable(ideaNumber),
  /** What it was used as. Whether it still is, the project says: see `use-ideas.ts`. */
  used: z.array(useSchema).check(z.maxLength(Object.keys(ideaTargets).length)),
})
/** Something somebody said in a workshop. */
export type Idea = z.infer<typeof ideaSchema>
export type IdeaUse = Idea['used'][number]

export const ideasSchema = z
  .strictObject({
    /** The highest number that was ever given. */
    last: whole(0, highest),
    all: z.array(ideaSchema).check(z.maxLength(limits.ideas)),
  })
  .check(
    z.refine(({ last, all }) => all.every(({ number }) => number <= last), 'beyond'),
    z.refine(({ all }) => isDistinct(all.map(({ number }) => number)), 'repeated'),
    z.refine(({ all }) => isDistinct(all.map(({ id }) => id)), 'repeated'),
  )
/** All ideas of a project, by their numbers. */
export type Ideas = z.infer<typeof ideasSchema>

export const noIdeas: Ideas = { last: 0, all: [] }

const isDistinct = (values: readonly unknown[]) => new Set(values).size === values.length

/** What is said, before it has a number. */
export type Said = Pick<Idea, 'id' | 'text' | 'table' | 'block' | 'at'>

/** With numbers of their own, in the order they were said. */
export const numbered = (said: readonly Said[], last: number): Idea[] =>
  said.map((each, nth) => ({
    ...each,
    number: last + nth + 1,
    dots: null,
    group: null,
    parked: false,
    joinedTo: null,
    used: [],
  }))

/** Those of what is said that are not there yet, and how many of it were and have been deleted. */
export function notYetSaid(
  said: readonly Said[],
  here: readonly Pick<Idea, 'id'>[],
  deleted: readonly string[],
): { readonly fresh: readonly Said[]; readonly gone: number } {
  const ids = new Set(here.map(({ id }) => id))
  const notHere = said.filter(({ id }) => !ids.has(id))
  const wereHere = new Set(deleted)
  const fresh = notHere.filter(({ id }) => !wereHere.has(id))
  return { fresh, gone: notHere.length - fresh.length }
}

/** What became of something said that may have come before. */
export interface NewlySaid {
  readonly added: readonly Idea[]
  /** How many of it were deleted here, and so are not added again. */
  readonly gone: number
}

/** Why ideas were not kept; `tooMany` more than a project can have, and then none of them is. */
export type IdeaRefusal = WriteFailure | 'tooMany'

/** What becomes of an idea: parts of it are others, or with null it is deleted. A whole one puts it back. */
export interface IdeaChange {
  readonly number: number
  readonly to: Partial<Omit<Idea, 'number'>> | null
  /** Deleted as if it had never come: when it comes again it is added. */
  readonly asNeverSaid?: boolean
}

/**
 * The idea as the change leaves it, null where it is deleted. Undefined where the change is to parts of an
 * idea that is not there: it has been deleted meanwhile, and stays so.
 */
export function changedIdea(
  before: Idea | null,
  { number, to }: IdeaChange,
): Idea | null | undefined {
  if (to === null) return null
  const after = before ? { ...before, ...to } : { ...to, number }
  if (before) return after as Idea
  const whole = ideaSchema.safeParse(after)
  return whole.success ? whole.data : undefined
}

/**
 * What of those from a file is not there yet, under numbers that nobody here has. An idea is the same by its
 * id; it keeps its number where that is free.
 */
export function ideasToTakeIn(here: Ideas, file: Ideas): Ideas {
  const ids = new Set(here.all.map(({ id }) => id))
  const fresh = file.all.filter(({ id }) => !ids.has(id))
  const others = new Map<number, number>()
  let last = Math.max(here.last, file.last)
  for (const { number } of fresh) if (number <= here.last) others.set(number, ++last)
  const all = fresh.map((idea) => ({
    ...idea,
    number: others.get(idea.number) ?? idea.number,
    joinedTo: idea.joinedTo === null ? null : (others.get(idea.joinedTo) ?? idea.joinedTo),
  }))
  return { last, all: all.toSorted((one, other) => one.number - other.number) }
}
