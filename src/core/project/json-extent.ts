/** How much a JSON text may have. */
export interface JsonExtent {
  /** Brackets within brackets. */
  readonly depth: number
  /** Lists and records. */
  readonly parts: number
  /** Commas, which are as many as members and elements but for the first of each. */
  readonly members: number
}

/**
 * Whether a JSON text nests deeper than `most`, or has more lists, records and members, all of which would fill
 * the memory. It is not parsed, and counted no further than that, so that a hostile file costs no more than an
 * honest one.
 */
export function isBeyond(text: string, most: JsonExtent): boolean {
  let depth = 0
  let parts = 0
  let members = 0
  let isInString = false
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (isInString) {
      if (unit === BACKSLASH) place++
      else if (unit === QUOTE) isInString = false
    } else if (unit === QUOTE) isInString = true
    else if (unit === COMMA) members++
    else if (unit === BRACE_END || unit === BRACKET_END) depth--
    else if (unit === BRACE || unit === BRACKET) {
      depth++
      parts++
    }
    if (depth > most.depth || parts > most.parts || members > most.members) return true
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
