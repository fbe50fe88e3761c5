/** A moment in time, as a `Date` is one. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly getTime: () => number
  readonly toISOString: () => string
}

export type Clock = () => Moment
