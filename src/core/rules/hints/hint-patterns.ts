import type { Code } from '#core/questions/codes.ts'

/** What the problem in one sentence may look like, in one language. */
export interface StatementPatterns {
  /** A finished solution put where the problem should stand. */
  readonly solutionInDisguise: RegExp
  readonly vagueAmbition: RegExp
  /** People, or where people live and work together. */
  readonly people: RegExp
  readonly blame: RegExp
  readonly jargon: RegExp
}

/** The words of one language that hints look for. `#i18n/da/hint-patterns.ts` is one. */
export interface HintPatterns extends StatementPatterns {
  /** What others have asked for, as a strategy. */
  readonly fromAbove: RegExp
  /** One word that tells nobody in particular, or joins such words. */
  readonly anybody: RegExp
  /** A number in words, or how one came to know. */
  readonly source: RegExp
  /** A whole answer that says there is nothing or no one. */
  readonly nothing: RegExp
  /** What an office produces, instead of what is different for someone. */
  readonly output: RegExp
  /** Deciding, choosing or replying. */
  readonly promise: RegExp
  /** Deciding, or being allowed to. */
  readonly decision: RegExp
  readonly helpsMunicipality: RegExp
  readonly channel: RegExp
  /** Somebody asking somebody, face to face or by voice. */
  readonly inPerson: RegExp
  /** A group that is to follow the work of others. */
  readonly followers: RegExp
  readonly broad: RegExp
  readonly townHall: RegExp
  readonly officeHours: RegExp
  readonly document: RegExp
  readonly anchored: RegExp
  /** With whom something is anchored. */
  readonly anchoredWith: RegExp
  /** As soon as possible. */
  readonly soon: RegExp
  /** One word that says nothing of who an actor is. */
  readonly smallWord: RegExp
  /** How people speak of each group. */
  readonly groups: Readonly<Record<Code<'group'>, RegExp>>
  readonly duration: DurationWords
}

export interface DurationWords {
  /** The months in one of each unit; the unit as it may be written, a pattern. */
  readonly units: readonly { readonly unit: string; readonly months: number }[]
  /** Numbers in words. */
  readonly numbers: Readonly<Record<string, number>>
}
