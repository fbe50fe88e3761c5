import type { RunningText } from '#core/charter/document/charter-document.ts'

/**
 * `@page` rules of the page named `charter`, with the words of its heads and feet. Safari and
 * older Firefox leave margin boxes out, so nothing stands there that page one does not say.
 */
export function marginRules({ left, right, page }: RunningText): string {
  return `@page charter {
  @top-left { content: ${cssString(left[0])} }
  @top-right { content: ${cssString(right[0])} }
  @bottom-right { content: ${pageOfPages(page)} }
}
@page charter:first {
  @top-left { content: none }
  @top-right { content: none }
}`
}

// Numbers no sentence has by itself, so that the counters find their places in any language.
const pageMark = 7_770_001
const pagesMark = 7_770_002

function pageOfPages(page: RunningText['page']): string {
  return page(pageMark, pagesMark)
    .split(new RegExp(`(${pageMark}|${pagesMark})`))
    .map((part) => {
      if (part === String(pageMark)) return 'counter(page)'
      return part === String(pagesMark) ? 'counter(pages)' : cssString(part)
    })
    .join(' ')
}

/** A string CSS and the style element both read as it is, whatever a project is called. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,·–-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
