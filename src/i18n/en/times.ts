/** "17:00–19:00" as it was written; empty of nothing. */
export const hours = (starts: string, ends: string): string =>
  [starts, ends].filter((text) => text !== '').join('–')
