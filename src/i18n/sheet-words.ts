import type { Language } from '#core/languages.ts'
import type { SheetWords } from '#core/workshop/paper/sheet-words.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { charterWords } from './charter-words.ts'

/** The words of sheets and cards in one language. */
export function sheetWords(messages: ProjectMessages, language: Language): SheetWords {
  const { texts } = messages.sheets
  const { continued, page } = messages.charter.document
  return {
    ...texts,
    charter: charterWords(messages, language),
    running: { page, chosen: texts.chosen, continued },
  }
}
