import { useLayoutEffect } from 'react'
import type { RunningText } from '#core/charter/document/charter-document.ts'
import { marginRules } from './margin-rules.ts'

/** What the browser prints in the margins: name and status above, page of pages below. */
export function usePrintMargins(running: RunningText): void {
  useLayoutEffect(() => {
    // Not a style element: the page's content security policy allows none with text in it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(marginRules(running))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [running])
}
