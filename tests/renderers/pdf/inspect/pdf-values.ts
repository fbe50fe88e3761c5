/** A value as it stands in a PDF (ISO 32000-1, 7.3); strings by their bytes, one character each. */
export type Value =
  | null
  | boolean
  | number
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'reference'; readonly object: number }
  | readonly Value[]
  | Dictionary

export type Dictionary = ReadonlyMap<string, Value>

/** Between values stand the keywords of a file and the operators of a page. */
export interface Keyword {
  readonly kind: 'keyword'
  readonly keyword: string
}

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y
const reference = /(\d+) +(\d+) +R(?![^\s<>[\]()/])/y
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\s<>[\]()/%])/y
const nameToken = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const digit = /[\d.+-]/
const hexToken = /<([0-9A-Fa-f\s]*)>/y
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const words: ReadonlyMap<string, null | boolean> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
])

/** Reads values one after the other, strictly: what is no PDF throws. */
export class ValueReader {
  position: number
  private readonly source: string

  constructor(source: string, position = 0) {
    this.source = source
    this.position = position
  }

  /** The next value or keyword; undefined at the end. */
  next(): Value | Keyword | undefined {
    this.take(blank)
    const first = this.source[this.position]
    if (first === undefined) return undefined
    if (first === '[' && this.skip('[')) return this.values(']')
    if (first === '(' && this.skip('(')) return { kind: 'string', bytes: this.literal() }
    if (first === '/') return { kind: 'name', name: unescapedName(this.take(nameToken)?.[1] ?? '') }
    if (first === '<') {
      if (this.skip('<<')) return this.dictionary()
      const hex = this.take(hexToken)
      if (hex) return { kind: 'string', bytes: fromHex(hex[1] ?? '') }
    }
    if (digit.test(first)) {
      const referred = this.take(reference)
      if (referred) return { kind: 'reference', object: Number(referred[1]) }
      const digits = this.take(numeral)
      if (digits) return Number(digits[0])
    }
    const [keyword] = this.take(word) ?? []
    if (keyword === undefined) throw new Error(`no value at ${this.position}`)
    const known = words.get(keyword)
    return known === undefined ? { kind: 'keyword', keyword } : known
  }

  value(): Value {
    const value = this.next()
    if (value === undefined || isKeyword(value)) throw new Error(`no value at ${this.position}`)
    return value
  }

  /** Whether this is what follows, and passes it. */
  skip(expected: string): boolean {
    if (!this.source.startsWith(expected, this.position)) return false
    this.position += expected.length
    return true
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.source)
    if (found) this.position = pattern.lastIndex
    return found
  }

  private values(end: string): Value[] {
    const values: Value[] = []
    for (this.take(blank); !this.skip(end); this.take(blank)) values.push(this.value())
    return values
  }

  private dictionary(): Dictionary {
    const entries = new Map<string, Value>()
    const flat = this.values('>>')
    for (let index = 0; index < flat.length; index += 2) {
      const key = nameIn(flat[index])
      const value = flat[index + 1]
      if (key === null || value === undefined) throw new Error(`a dictionary of odd entries`)
      if (entries.has(key)) throw new Error(`/${key} twice in one dictionary`)
      entries.set(key, value)
    }
    return entries
  }

  private literal(): string {
    let text = ''
    for (let depth = 1; ; this.position++) {
      const character = this.source[this.position]
      if (character === undefined) throw new Error('a string without an end')
      if (character === '\\') text += this.escape()
      else {
        if (character === '(') depth++
        if (character === ')' && --depth === 0) break
        text += character
      }
    }
    this.position++
    return text
  }

  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.position + 1, this.position + 4))?.[0]
    this.position += octal ? octal.length : 1
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
    const character = this.source[this.position] ?? ''
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[character] ?? character
  }
}

export function isKeyword(value: Value | Keyword | undefined): value is Keyword {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'keyword'
}

export function isDictionary(value: unknown): value is Dictionary {
  return value instanceof Map
}

export const nameIn = (value: Value | undefined): string | null =>
  hasKind(value, 'name') ? value.name : null

export function hasKind<K extends 'name' | 'string' | 'reference'>(
  value: Value | undefined,
  kind: K,
): value is Extract<Value, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}

const unescapedName = (name: string) =>
  !name.includes('#')
    ? name
    : name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )

function fromHex(hex: string): string {
  const digits = hex.replace(/\s/g, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1')
}

/** A text string: UTF-16 behind its mark, else Latin. */
export function textOf(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  return utf16(bytes.slice(2))
}

export function utf16(bytes: string): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1))
  return text
}
