import type { Language } from '#core/languages.ts'
import type { ExampleId } from '#core/project/project.ts'
import { type Answers, answersSchema } from '#core/questions/answers.ts'

type File = () => Promise<{ readonly default: unknown }>

// Each import is written out with its type of file, so that Vite and Node alone both find it.
const files: Readonly<Record<Language, Readonly<Record<ExampleId, File>>>> = {
  da: {
    'unge-i-aadal': () => import('./da/unge-i-aadal.json', { with: { type: 'json' } }),
    'vandet-i-engkvarteret': () =>
      import('./da/vandet-i-engkvarteret.json', { with: { type: 'json' } }),
    'bordet-er-daekket': () => import('./da/bordet-er-daekket.json', { with: { type: 'json' } }),
    'et-sted-at-moedes': () => import('./da/et-sted-at-moedes.json', { with: { type: 'json' } }),
  },
  en: {
    'unge-i-aadal': () => import('./en/unge-i-aadal.json', { with: { type: 'json' } }),
    'vandet-i-engkvarteret': () =>
      import('./en/vandet-i-engkvarteret.json', { with: { type: 'json' } }),
    'bordet-er-daekket': () => import('./en/bordet-er-daekket.json', { with: { type: 'json' } }),
    'et-sted-at-moedes': () => import('./en/et-sted-at-moedes.json', { with: { type: 'json' } }),
  },
}

/** The answers of a constructed example, which is never shown without its label. */
export async function loadExample(id: ExampleId, language: Language): Promise<Answers> {
  const file = await files[language][id]()
  return answersSchema.parse(file.default)
}
