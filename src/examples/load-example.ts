import type { Language } from '#core/languages.ts'
import type { ExampleId, Project } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'

type Load = () => Promise<{ readonly default: unknown }>

const files: Record<ExampleId, Record<Language, Load>> = {
  'unge-i-aadal': {
    da: () => import('./da/unge-i-aadal.medspil.json', { with: { type: 'json' } }),
    en: () => import('./en/unge-i-aadal.medspil.json', { with: { type: 'json' } }),
  },
  'vandet-i-engkvarteret': {
    da: () => import('./da/vandet-i-engkvarteret.medspil.json', { with: { type: 'json' } }),
    en: () => import('./en/vandet-i-engkvarteret.medspil.json', { with: { type: 'json' } }),
  },
  'bordet-er-daekket': {
    da: () => import('./da/bordet-er-daekket.medspil.json', { with: { type: 'json' } }),
    en: () => import('./en/bordet-er-daekket.medspil.json', { with: { type: 'json' } }),
  },
  'et-sted-at-moedes': {
    da: () => import('./da/et-sted-at-moedes.medspil.json', { with: { type: 'json' } }),
    en: () => import('./en/et-sted-at-moedes.medspil.json', { with: { type: 'json' } }),
  },
}

/**
 * One constructed example in one language, opened as any project file is, so that an example of an
 * earlier version is migrated. Only that file is fetched. Throws when it cannot be opened: it came
 * with the app, so then the app itself is damaged.
 */
export async function loadExample(id: ExampleId, language: Language): Promise<Project> {
  const file = await files[id][language]()
  const opened = parseProject(JSON.stringify(file.default))
  if (!opened.ok) throw new Error(`The example ${id} (${language}): ${opened.failure.reason}`)
  return opened.value
}
