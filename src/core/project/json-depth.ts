import { limits } from '#core/limits.ts'

/**
 * How deeply brackets nest in a JSON text, without parsing it. Stops counting above `most`,
 * so that a hostile file costs no more than an honest one.
 */
export function jsonDepth(text: string, most: number): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (isInString) {
      if (unit === BACKSLASH) place++
      else if (unit === QUOTE) isInString = false
    } else if (unit === QUOTE) isInString = true
    else if (unit === BRACE || unit === BRACKET) {
      depth++
      if (depth > deepest) deepest = depth
      if (deepest > most) return deepest
    } else if (unit === BRACE_END || unit === BRACKET_END) depth--
  }
  return deepest
}

/** Whether a JSON text has more lists, records and members than any project, which would fill the memory. */
export function isOverbuilt(text: string): boolean {
  let parts = 0
  let members = 0
  let isInString = false
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (isInString) {
      if (unit === BACKSLASH) place++
      else if (unit === QUOTE) isInString = false
    } else if (unit === QUOTE) isInString = true
    else if (unit === BRACE || unit === BRACKET) parts++
    else if (unit === COMMA) members++
    if (parts > limits.fileParts || members > limits.fileMembers) return true
  }
  return false
}

const COMMA = 0x2c
const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACKET = 0x5b
const BRACKET_END = 0x5d
const BRACE = 0x7b
const BRACE_END = 0x7d
