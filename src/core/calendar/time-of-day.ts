/** Minutes after midnight of `17:00`, `17.00` or `9:30`; null for anything else. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(text.trim())?.map(Number) ?? []
  if (hours === undefined || minutes === undefined) return null
  return hours > 23 || minutes > 59 ? null : 60 * hours + minutes
}
