import { useWords } from '#i18n/messages-context.tsx'
import { screenTitle } from '#i18n/place-words.ts'

/** The title of each screen of a project, by the last part of its address. */
export function useScreenTitles(): (place: string) => string {
  const words = useWords()
  return (place) => screenTitle(words, place)
}
