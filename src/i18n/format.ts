import type { Language } from '#core/languages.ts'

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

const made = new Map<string, Intl.DateTimeFormat>()

/** A format as made before: making one takes a hundred times as long as using it. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const format = made.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  made.set(key, format)
  return format
}

/** "kl. 14.32" without "kl.": the hour of a moment. */
export const clockTime = (moment: string | Date, language: Language): string =>
  dateFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment))

/** "23. november 2026" / "23 November 2026". */
export const longDate = (moment: string | Date, language: Language): string =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(moment))

/**
 * The day of a moment, without its year in the year of `now`: "23. november", short "23. nov.". Null
 * where that is today.
 */
export function dateUnlessToday(
  moment: string,
  now: Date,
  { language, month }: { language: Language; month: 'long' | 'short' },
): string | null {
  const then = new Date(moment)
  if (then.toDateString() === now.toDateString()) return null
  const isThisYear = then.getFullYear() === now.getFullYear()
  const year = isThisYear ? undefined : 'numeric'
  return dateFormat(language, { day: 'numeric', month, year }).format(then)
}

/** Bytes as people say them: "812 kB", "1,2 MB". */
export function size(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: amount < 10 ? 1 : 0,
  })
  return `${digits.format(amount)} ${unit}`
}
