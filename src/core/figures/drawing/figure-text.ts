/** What a figure shows, in words: read out with the picture, and shown as a list where asked for. */
export interface FigureText {
  readonly title: string
  /** Sentences about the whole. */
  readonly intro: readonly string[]
  readonly items: readonly FigureItem[]
}

/** One thing in the picture and what is shown of it; `about` may be empty. */
export interface FigureItem {
  readonly name: string
  readonly about: string
  /** True when a person wrote the name. */
  readonly typed?: boolean
}

/** All of it as one paragraph. */
export const described = ({ intro, items }: Omit<FigureText, 'title'>): string =>
  [...intro, ...items.map(({ name, about }) => (about === '' ? name : `${name}: ${about}`))]
    .map(closed)
    .filter((sentence) => sentence !== '')
    .join(' ')

function closed(text: string): string {
  const bare = plain(text)
  return bare === '' || /[.!?…]$/u.test(bare) ? bare : `${bare}.`
}

/** On one line, and without the places where a label may be broken. */
export const plain = (text: string): string =>
  text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim()
