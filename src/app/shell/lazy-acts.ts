import type { Language } from '#core/languages.ts'
import type { Place } from '#core/project/place.ts'

/**
 * What is done with whole projects opens files, and so brings the schemas along: only when asked. Null
 * when it cannot be fetched.
 */
export const shelfActs = () =>
  import('./shelf-acts.ts').catch((reason: unknown) => {
    console.error(reason)
    return null
  })

/** Only for a file that is wrong inside; empty when the words cannot be fetched. */
export const whereIn = (place: Place | null, language: Language): Promise<string> =>
  import('./where-in.ts').then(
    (words) => words.whereIn(place, language),
    () => '',
  )

/** What the browser has kept beside a project, once that is gone for good. */
export const forgetProject = (projectId: string): Promise<void> =>
  import('#storage/forget-project.ts').then(
    (storage) => storage.forgetProject(projectId),
    (reason: unknown) => console.error(reason),
  )
