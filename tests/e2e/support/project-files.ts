import { expect, type Page } from '@playwright/test'
import { emptyProject, type Project } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'

const moment = '2026-11-23T14:32:00.000Z'

/** A project with these answers, as a file would bring it. */
export const projectWith = (answers: Partial<Answers>, id = 'p1'): Project => ({
  ...emptyProject(id, 'da', moment),
  answers: { ...emptyAnswers, ...answers },
})

export const fileOf = (project: Project): string => serializeProject(project, moment, 'Medspil')

/** Chooses a file on the start page. */
export async function chooseFile(
  page: Page,
  content: string | Buffer,
  label = shell.home.chooseFile,
) {
  const buffer = Buffer.from(content)
  const file = { name: 'p.medspil.json', mimeType: 'application/json', buffer }
  await page.getByLabel(label).setInputFiles(file)
}

/** Opens the start page, opens the project from a file, and goes to one of its screens. */
export async function openProject(page: Page, project: Project, place = 'overview') {
  await page.goto('')
  await chooseFile(page, fileOf(project))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await goTo(page, `/p/${project.id}/${place}`)
}

/** To another screen of the application without loading the page anew; there once its heading is another or its name. */
export async function goTo(page: Page, path: string) {
  const left = await page.evaluate((hash) => {
    // A step of the same screen keeps its heading.
    const isElsewhere = (location.hash || '#/').split('?')[0] !== `#${hash}`.split('?')[0]
    if (isElsewhere) document.querySelector('h1')?.setAttribute('data-left', document.title)
    location.hash = hash
    return isElsewhere ? document.title : null
  }, path)
  if (left === null) return
  await page.waitForFunction(
    (title) => document.querySelector('h1:not([data-left])') || document.title !== title,
    left,
  )
}

/** To another address, whatever stands there. */
export async function goToAddress(page: Page, path: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
}
