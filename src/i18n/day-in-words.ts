import { isDay } from '#core/calendar/calendar-day.ts'
import type { Language } from '#core/languages.ts'

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/** `2026-11-23` as "23. november 2026" or "23 November 2026"; any other text as it is. */
export function dayInWords(iso: string, language: Language): string {
  if (!isDay(iso)) return iso
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`))
}
