import type { InspectedPdf } from './inspect-pdf.ts'

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** What the catalogue says of the whole document (ISO 14289-1, 7.1 and 7.2). */
export function* catalogFaults({ catalog, elements }: InspectedPdf): Generator<string> {
  const mark = catalog.at('MarkInfo')
  if (mark.at('Marked').value !== true) yield 'UA 06-001: the document is not marked as tagged'
  if (mark.at('Suspects').value === true) yield 'UA 02-002: its tags are marked as suspect'
  if (catalog.at('ViewerPreferences').at('DisplayDocTitle').value !== true)
    yield 'UA 07-001: viewers are not told to show the title'
  if (!languageTag.test(catalog.at('Lang').text ?? ''))
    yield 'UA 11-006: the document names no language'
  if (!catalog.at('StructTreeRoot').exists) yield 'UA 01-006: there is no structure'
  for (const { place, tag } of elements) {
    const language = place.at('Lang')
    if (language.exists && !languageTag.test(language.text ?? ''))
      yield `UA 11-001: a ${tag} is in no language (${language.text})`
  }
}
