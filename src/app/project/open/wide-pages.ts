/** Tables and overviews: they have use for every pixel of the window. */
export const widePages: ReadonlySet<string> = new Set([
  'team/actors',
  'team/coverage',
  'arena/process',
  'overview',
  'answers',
  'workshop/run',
])

/** Pages with a column of their own beside their fields: their examples stand under the field one is in. */
export const pagesWithoutPanel: ReadonlySet<string> = new Set([
  ...widePages,
  'arena/roles',
  'arena/terms',
])
