import { ok } from '#core/result.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { IdeasAtHand } from '#workshop/ideas/ideas-at-hand.ts'

/** Ideas that have been read, and stay as they are. */
export function fakeIdeas(all: readonly Idea[]): IdeasAtHand {
  const state = { kind: 'open' as const, all, rewordings: 0 }
  return {
    getState: () => state,
    subscribe: () => () => {},
    read: async () => {},
    add: async () => ok([]),
    addNew: async () => ok({ added: [], gone: 0 }),
    change: async () => ok(null),
  }
}
