import { expect, it } from 'vitest'
import { readProjectFile } from '#storage/project-exchange.ts'
import lockedUrl from '../fixtures/pdfs/locked.pdf?url'
import savedElsewhereUrl from '../fixtures/pdfs/saved-elsewhere.pdf?url'

const fetched = async (url: string) => {
  const response = await fetch(url)
  return new File([await response.arrayBuffer()], 'projektgrundlag.pdf')
}

// The reader is large, and served in many pieces while testing.
const patience = 60_000

it(
  'opens the project in a PDF on a thread of its own, one PDF after another',
  async () => {
    const chosen = await fetched(savedElsewhereUrl)
    for (let time = 0; time < 2; time++)
      expect(await readProjectFile(chosen)).toMatchObject({
        ok: true,
        value: { projects: [{ answers: { start: { title: 'Åen æder haven' } } }] },
      })
  },
  patience,
)

it(
  'opens two PDFs at once',
  async () => {
    const [one, other] = await Promise.all([fetched(savedElsewhereUrl), fetched(lockedUrl)])
    const results = await Promise.all([readProjectFile(one), readProjectFile(other)])
    expect(results.map(({ ok }) => ok)).toEqual([true, false])
    expect(results[1]).toMatchObject({ failure: { reason: 'pdfLocked' } })
  },
  patience,
)
