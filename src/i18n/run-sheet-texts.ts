import type { Language } from '#core/languages.ts'
import type { RunSheetTexts } from '#core/workshop/standard-run-sheets.ts'
import { runSheetTexts as danish } from './da/run-sheet-texts.ts'
import { runSheetTexts as english } from './en/run-sheet-texts.ts'

/** By the language the project is written in, which may be another than the page's: so both are at hand. */
export const runSheetTexts: Readonly<Record<Language, RunSheetTexts>> = {
  da: danish,
  en: english,
}
