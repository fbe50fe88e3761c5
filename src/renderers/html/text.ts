import type { Text } from '#core/charter/document/charter-document.ts'
import type { Language } from '#core/languages.ts'
import { readableText } from '#renderers/shared/readable-text.ts'

/** What the blocks of one paper have in common. */
export interface Page {
  /** Of what people typed, where it differs from the paper's own. */
  readonly typedLanguage: Language | null
  /** Said of empty lines to those who cannot see them. */
  readonly roomToWrite: string
  /** Of the headings of answers: below the section's, and on page one below the title. */
  readonly below: 2 | 3
}

/** What people wrote stands as they wrote it, and is never markup. */
export const escaped = (text: string): string =>
  readableText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const written = (text: string): string => escaped(text).replaceAll('\n', '<br>')

export const langOf = ({ typedLanguage }: Page, isTyped: boolean | undefined): string =>
  isTyped && typedLanguage ? ` lang="${typedLanguage}"` : ''

export const spansOf = (text: Text, page: Page, isStrong = false): string =>
  text
    .map(({ text: words, strong = isStrong, typed, href }) => {
      const lang = langOf(page, typed)
      const said = lang ? `<span${lang}>${written(words)}</span>` : written(words)
      const linked = href === undefined ? said : `<a href="${escaped(href)}">${said}</a>`
      return strong ? `<strong>${linked}</strong>` : linked
    })
    .join('')

export const paragraphsOf = (texts: readonly Text[], page: Page): string =>
  texts.map((text) => `<p>${spansOf(text, page)}</p>`).join('')

/** Lines to write on once it is printed. */
export const linesOf = (count: number, { roomToWrite }: Page): string =>
  count === 0
    ? ''
    : `<div class="lines" role="img" aria-label="${escaped(roomToWrite || '…')}">${'<div></div>'.repeat(count)}</div>`
