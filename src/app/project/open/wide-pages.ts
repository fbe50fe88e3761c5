/** Tables and overviews: they have use for every pixel of the window. */
export const widePages: ReadonlySet<string> = new Set([
  'team/actors',
  'team/coverage',
  'arena/process',
  'overview',
])
