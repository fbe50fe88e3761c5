import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { examplePapers } from '../../fixtures/example-papers.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterTexts, firstMissing, mastheadTexts } from '../charter-texts.ts'

function missing(charter: CharterDocument): string | null {
  const { container, unmount } = render(<CharterPreview charter={charter} />)
  const read = container.textContent
  unmount()
  return firstMissing([...mastheadOf(charter), ...charterTexts(charter, 'each its own')], read)
}

/** As the preview has it: who publishes, then what paper it is. */
function mastheadOf(charter: CharterDocument): readonly string[] {
  const [type = '', status = '', ...publisher] = mastheadTexts(charter)
  return [...publisher, type, status]
}

it('shows every text of the sample, of every kind of block, in its order', () => {
  expect(missing(sampleCharter)).toBeNull()
})

it.each(examplePapers)('shows every text of $name, in its order', async ({ make }) => {
  expect(missing(await make())).toBeNull()
})
