import type { Language } from '#core/languages.ts'
import type { Place } from '#core/project/place.ts'

/** What is done with whole projects opens files, and so brings the schemas along: only when asked. */
export const shelfActs = () => import('./shelf-acts.ts')

/** Only for a file that is wrong inside. */
export const whereIn = async (place: Place | null, language: Language): Promise<string> =>
  (await import('./where-in.ts')).whereIn(place, language)

/** What the browser has kept beside a project, once that is gone for good. */
export const forgetProject = async (projectId: string): Promise<void> => {
  const storage = await import('#storage/forget-project.ts')
  storage.forgetProject(projectId)
}
