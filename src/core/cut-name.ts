/** In UTF-16 units: enough to find a row or a cell by. */
const longest = 60

/** As much of what a row is called as it takes to find it by. */
export const cutName = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…` : name
