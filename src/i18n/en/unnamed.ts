import type { unnamed as danish } from '#i18n/da/unnamed.ts'

/** What stands for a name nobody has written. */
export const unnamed: typeof danish = {
  project: 'Unnamed project',
  actor: 'Unnamed actor',
  need: 'Unnamed need',
}
