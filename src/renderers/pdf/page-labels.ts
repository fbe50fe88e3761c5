/** The words for each of so many pages. */
export const numbered = (
  pages: number,
  say: (page: number, pages: number) => string,
): readonly string[] => Array.from({ length: pages }, (_, index) => say(index + 1, pages))
