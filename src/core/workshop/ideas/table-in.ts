import { limits } from '#core/limits.ts'

/** The table in the room somebody has written; null for nothing, and for what is no table. */
export function tableIn(text: string): number | null {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0
  return number >= 1 && number <= limits.tables ? number : null
}
