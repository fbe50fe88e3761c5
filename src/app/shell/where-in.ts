import type { Language } from '#core/languages.ts'
import type { Place } from '#core/project/place.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { placeWords } from '#i18n/place-words.ts'

/** The place in words, which come only now; empty where there are none, or they cannot be fetched. */
export const whereIn = async (place: Place | null, language: Language): Promise<string> => {
  const words = await loadProjectMessages(language).catch(() => null)
  return words === null ? '' : placeWords(words, place)
}
