/** What is done with whole projects opens files, and so brings the schemas along: only when asked. */
export const shelfActs = () => import('./shelf-acts.ts')
