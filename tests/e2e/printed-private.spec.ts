import type { Page } from '@playwright/test'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { noted, privateToken } from '../fixtures/noted-project.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { choosePaper } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

// What the browser prints is made from the page, and not from the paper as a file: the page may have more on it.

test('no private note is printed from the page, and what is printed is the same whatever they are', async ({
  page,
}) => {
  const { answers } = await loadExample('unge-i-aadal', 'da')
  const told = noted(projectWith(answers, 'told'))
  expect(hasPrivateNotes(told.answers)).toBe(true)
  const printed = await printedPapers(page, told)
  for (const text of printed) {
    expect(text.length).toBeGreaterThan(1000)
    expect(text).not.toContain(privateToken)
  }
  const others = noted(projectWith(answers, 'others'), 'Noget helt andet', 2)
  expect(await printedPapers(page, others)).toEqual(printed)
})

const { sections, results } = words.charter
/** The heading each paper ends with. */
const last: Readonly<Record<PaperKind, string>> = {
  signing: sections.K,
  case: sections.L,
  working: results.attachments.invitations,
}

/** All there is to read in what the browser makes of each paper, as a file it prints to. */
async function printedPapers(page: Page, project: Project): Promise<readonly string[]> {
  await openProject(page, project, 'charter')
  const texts: string[] = []
  for (const paper of paperKinds) {
    await choosePaper(page, paper)
    // The preview of a long paper comes section by section.
    await page.getByRole('heading', { name: last[paper] }).last().waitFor()
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    // Its links lead into the project.
    const { links: _, ...read } = await readPdf(Uint8Array.from(bytes))
    texts.push(JSON.stringify(read))
  }
  return texts
}
