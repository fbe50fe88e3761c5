/** "17.00–19.00" of what pickers write, and of anything else what was written; empty of nothing. */
export const hours = (starts: string, ends: string): string =>
  [starts, ends]
    .filter((text) => text !== '')
    .map((text) => text.replace(/^(\d{2}):(\d{2})$/, '$1.$2'))
    .join('–')
