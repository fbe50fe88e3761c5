/**
 * Where a text waits that stands in a field and has not been sent: it is there again when its field
 * is. Empty where nothing waits.
 */
export interface Unsent {
  /** Of what waits. */
  readonly fields: () => readonly string[]
  readonly read: (field: string) => string
  readonly keep: (field: string, text: string) => void
}
