import type { unnamed as danish } from '#i18n/da/unnamed.ts'

/** What stands for a name nobody has written. */
export const unnamed: typeof danish = {
  project: 'Project without a name',
  actor: 'Actor without a name',
  need: 'Need without a name',
}
