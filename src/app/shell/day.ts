/** The day where the person sits, as `2026-11-23`; the ISO day would be yesterday's past midnight. */
export function day(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
