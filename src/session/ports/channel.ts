/** What one window tells the others about the shelf they share. */
export interface Channel {
  readonly saved: (id: string, revision: number) => void
  /** Put in the trash or removed. */
  readonly deleted: (id: string) => void
  /** Taken out of the trash. */
  readonly restored: (id: string) => void
  readonly close: () => void
}

/** What it hears of the others; never of itself. */
export interface ChannelListener {
  readonly onSaved: (id: string, revision: number) => void
  readonly onDeleted: (id: string) => void
  readonly onRestored: (id: string) => void
}
