/** A moment in time, as a `Date` is one. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly getTime: () => number
  readonly toISOString: () => string
}

export type Clock = () => Moment

/** When something is done later. Each gives back how to cancel it. */
export interface Schedule {
  readonly after: (milliseconds: number, run: () => void) => () => void
  /** When there is nothing better to do, or soon anyway. */
  readonly whenIdle: (run: () => void) => () => void
}
