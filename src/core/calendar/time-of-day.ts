/** Whether a meeting at these times ends the day after: its end is before its start, and both can be read. */
export function endsDayAfter(starts: string, ends: string): boolean {
  const [start, end] = [minutesOf(starts), minutesOf(ends)]
  return start !== null && end !== null && end < start
}

/** Minutes after midnight of `17:00`, `17.00` or `9:30`; null for anything else. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(text.trim())?.map(Number) ?? []
  if (hours === undefined || minutes === undefined) return null
  return hours > 23 || minutes > 59 ? null : 60 * hours + minutes
}
