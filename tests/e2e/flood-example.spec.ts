import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { pageIds } from '#core/questions/question-ids.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { pdfText } from './support/pdf-text.ts'
import { choosePaper, savedAsPdf } from './support/saved-as.ts'
import { typePage } from './support/type-answers.ts'
import { typedTexts } from './support/typed-texts.ts'

/** The page after which the browser is reloaded, in the middle of the work. */
const reloadAfter = 'team/actors'

test('an official types the flood project page by page and downloads the charter', async ({
  page,
}, info) => {
  const answers = (await loadExample('vandet-i-engkvarteret', 'da')).answers
  await page.goto('./')
  await page.getByRole('button', { name: shell.home.begin }).click()

  for (const id of pageIds) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages[id].title)
    await typePage[id]?.(page, answers)
    if (id === reloadAfter) {
      await expectSaved(page)
      await page.reload()
    }
    await page.getByRole('link', { name: /^Fortsæt/ }).click()
  }

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await page.getByRole('link', { name: words.overview.seeCharter }).first().click()
  await choosePaper(page, 'working')
  const text = await pdfText((await savedAsPdf(page, info)).bytes)

  const lost = typedTexts(answers).filter((typed) => !text.includes(typed.replace(/\s+/g, ' ')))
  expect(lost).toEqual([])
  const { lowering, barriers } = answers.team.actors[0] ?? { lowering: '', barriers: [] }
  expect(barriers.length).toBeGreaterThan(0)
  expect(text).not.toContain(lowering)
  expect(text).not.toContain(answers.motivation.invitation.who)

  await page.getByRole('button', { name: words.frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: words.frame.file.saveAsFile }).click()
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: shell.file.save, exact: true }).click()
  const project = info.outputPath('project.medspil.json')
  await (await file).saveAs(project)
  const printed = info.outputPath('printed.pdf')
  // The browser may sit in another time zone than the command line, and so on another day.
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format())
  execFileSync(process.execPath, [
    'tools/charter.ts',
    project,
    ...['--out', printed, '--lang', 'da', '--date', day, '--paper', 'working'],
  ])
  expect(await pdfText(readFileSync(printed))).toBe(text)
})

async function expectSaved(page: Page) {
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
}
