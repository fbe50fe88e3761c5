import * as fc from 'fast-check'

const scripts = [
  'Fælles borde i Nordbyen, hver tredje ældre. ',
  'e\u0301a\u030ao\u0308 ',
  'Ελληνικά Кириллица Українська ʼ ',
  'Łódź Časlav Işık ŋ đ ĸ ǽ ',
  '日本語のテキスト、漢字。',
  '한국어 텍스트 ',
  'שלום, עולם! 123 ',
  'العربية، نص ٤٥ ',
  'हिन्दी ไทย ',
  '👩‍💻🎉🇩🇰❤️👍🏽 ',
  '●◐○✓☐→½∞µμ∆Δ‐‑–— ',
  '\u0000\u0007\t\r\n\u2028\u200b\u200d\u00ad\u202e\ufeff\ufffe ',
  'donaudampskibsfartselskabskaptajn',
  'https://www.eksempel.dk/sti?a=1&b=2 ',
  '\\()<>{}[]/%&;"\' ',
]

/** Any half of a pair, and any character at all. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const anyCharacter = fc.string({ unit: 'binary', maxLength: 4 })
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scripts) },
  { weight: 2, arbitrary: fc.constantFrom(...scripts.flatMap((script) => [...script])) },
  { weight: 2, arbitrary: anyCharacter },
  { weight: 1, arbitrary: anyUnit },
)

/** Text of so many fragments at most: many scripts, marks, both directions, and what nobody sees. */
export const anyText = (fragments: number): fc.Arbitrary<string> =>
  fc.array(fragment, { maxLength: fragments }).map((parts) => parts.join(''))
