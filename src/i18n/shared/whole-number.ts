import type { Language } from '#core/languages.ts'

/** A count with a mark at each thousand: "20.920" / "20,920". */
export const wholeNumber = (count: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(count)
