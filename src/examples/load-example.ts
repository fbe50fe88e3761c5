import type { Language } from '#core/languages.ts'
import type { ExampleId } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'

type Load = () => Promise<{ readonly answers: Answers }>

const examples = {
  'unge-i-aadal': {
    da: () => import('./da/unge-i-aadal.ts'),
    en: () => import('./en/unge-i-aadal.ts'),
  },
  'vandet-i-engkvarteret': {
    da: () => import('./da/vandet-i-engkvarteret.ts'),
    en: () => import('./en/vandet-i-engkvarteret.ts'),
  },
  'bordet-er-daekket': {
    da: () => import('./da/bordet-er-daekket.ts'),
    en: () => import('./en/bordet-er-daekket.ts'),
  },
  'et-sted-at-moedes': {
    da: () => import('./da/et-sted-at-moedes.ts'),
    en: () => import('./en/et-sted-at-moedes.ts'),
  },
} satisfies Record<ExampleId, Record<Language, Load>>

/** The answers of one constructed example in one language. Only that one is fetched. */
export const loadExample = async (id: ExampleId, language: Language): Promise<Answers> =>
  (await examples[id][language]()).answers
