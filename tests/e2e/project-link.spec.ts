import type { Browser, Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { type Project, projectToShare, withTitle } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { databaseName } from '#storage/database.ts'
import { packedInLink } from '#storage/project-link.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { axeFindings } from './support/axe.ts'
import { chooseFile, fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { sideways } from './support/screens.ts'
import { keptProject, keptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { link, frame, overview, joining } = words
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: link.open })
const example = async () =>
  projectWith((await loadExample('vandet-i-engkvarteret', 'da')).answers, 'flood')
const addressOf = (project: Project) => `./#/link/${packedInLink(fileOf(project))}`

async function askForLink(page: Page) {
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: link.open }).click()
}

/** A profile that has never seen the project. */
async function elsewhere(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'da-DK' })
  return context.newPage()
}

const shelved = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('projects').objectStore('projects').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
    databaseName,
  )

for (const audience of ['share', 'self'] as const)
  test(`a link made in one browser is read in another, and its copy is the same: ${audience}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const project = await example()
    await openProject(page, project)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await askForLink(page)
    const dialog = dialogOf(page)
    await expect(dialog.getByLabel(link.share.label)).toBeChecked()
    if (audience === 'self') await dialog.getByLabel(shell.file.self.label).check()
    await dialog.getByRole('button', { name: link.copy }).click()
    const field = dialog.getByLabel(link.address)
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleDescription(link.copied)
    const address = await page.evaluate(() => navigator.clipboard.readText())
    expect(address).toBe(await field.inputValue())
    expect(address.length).toBeLessThanOrEqual(limits.linkAddress)
    expect(await axeFindings(page)).toEqual([])

    const other = await elsewhere(browser, baseURL)
    await other.goto(address)
    await expect(heading(other)).toHaveText(link.read.title)
    await expect(
      other.getByRole('heading', { level: 2, name: project.answers.start.title }),
    ).toBeVisible()
    await expect(other.getByText(link.read.lead)).toBeVisible()
    await expect(other.getByText(link.read.privateNotes)).toHaveCount(audience === 'self' ? 1 : 0)
    expect(await other.locator('main').locator('input, textarea, select').count()).toBe(0)
    expect(await shelved(other)).toBe(0)
    await other.reload()
    expect(await shelved(other)).toBe(0)

    await other.getByRole('button', { name: link.read.take }).click()
    await expect(heading(other)).toHaveText(overview.title)
    expect(await keptProject(other, project.id)).toEqual(
      audience === 'self' ? project : projectToShare(project),
    )
    await other.context().close()
  })

test('a link of a project that is here in another version asks before anything is done', async ({
  page,
}) => {
  const project = await example()
  await openProject(page, withTitle(project, 'Vores udgave'))
  const kept = await keptText(page, project.id)
  await page.goto(addressOf(projectToShare(project)))
  await page.getByRole('button', { name: link.read.take }).click()
  const dialog = page.getByRole('dialog', { name: joining.one.title('Vores udgave') })
  await expect(dialog.getByLabel(joining.ways.copy.label)).toBeChecked()
  await dialog.getByRole('button', { name: joining.open, exact: true }).click()
  await expect(heading(page)).toHaveText(overview.title)
  await goTo(page, '/')
  const copy = shell.home.projects.copyOf(project.answers.start.title)
  await expect(page.getByRole('link', { name: copy, exact: true })).toBeVisible()
  expect(await keptText(page, project.id)).toBe(kept)
})

test('a project too large for a link says so, and gives the file', async ({ page }, info) => {
  await page.goto('./')
  await chooseFile(page, fileOf({ ...largeProject(), id: 'p1' }))
  await expect(heading(page)).toHaveText(overview.title)
  await askForLink(page)
  await expect(dialogOf(page).getByText(link.tooLarge.title)).toBeVisible()
  await expect(dialogOf(page).getByLabel(link.address)).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await dialogOf(page).getByRole('button', { name: frame.file.saveAsFile }).click()
  const asked = page.getByRole('dialog', { name: shell.file.title })
  await expect(asked).toBeVisible()
  const { name } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(name).toContain('.medspil.json')
})

test('a link that cannot be copied is marked, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openProject(page, projectWith({}))
  await askForLink(page)
  await dialogOf(page).getByRole('button', { name: link.copy }).click()
  const field = dialogOf(page).getByLabel(link.address)
  await expect(field).toHaveAccessibleDescription(link.selected)
  const marked = await field.evaluate(
    (input: HTMLInputElement) => Number(input.selectionEnd) - Number(input.selectionStart),
  )
  expect(marked).toBe((await field.inputValue()).length)
})

test('a link that is cut, of a later version, or of something else is explained, and nothing is kept', async ({
  page,
}) => {
  const address = addressOf(await example())
  const newer = address.replace('/link/1', '/link/2')
  const other = `./#/link/${packedInLink('{"format":"excalidraw"}')}`
  for (const [bad, said] of [
    [address.slice(0, -40), link.refused.damaged],
    ['./#/link', link.refused.damaged],
    ['./#/link/%E0%A4%A', link.refused.damaged],
    [newer, link.refused.tooNew],
    [other, link.refused.foreign],
    [`${address}${'A'.repeat(limits.linkAddress)}`, link.refused.foreign],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(bad)
    await expect(heading(page), bad.slice(0, 40)).toHaveText(said.title)
    await expect(page.getByText(said.text)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(await shelved(page)).toBe(0)
  }
})

test('a link that a letter broke, ended or repeated is read, and any address with such a break', async ({
  page,
}) => {
  const address = addressOf(await example())
  for (const broken of [`${address.slice(0, 900)}%0D%0A${address.slice(900)}`, `${address}%0A`]) {
    await page.goto('about:blank')
    await page.goto(broken)
    await expect(page.getByRole('button', { name: link.read.take }).first()).toBeVisible()
  }
  for (const ending of [
    '.',
    '%20',
    ').',
    '”,',
    `${new URL(page.url()).origin}/${address.slice(2)}`,
  ]) {
    await page.goto('about:blank')
    await page.goto(`${address}${ending}`)
    await expect(page.getByRole('button', { name: link.read.take }).first()).toBeVisible()
  }
  await page.goto('./#/help%0A')
  await expect(heading(page)).toBeVisible()
  await page.goto('./#/nowhere%0A')
  await expect(heading(page)).toBeVisible()
})

test('what is wrong inside a link is mended, and said before and when a copy is taken', async ({
  page,
}) => {
  const project = await example()
  const text = fileOf(project).replace('"way":', '"polluted":true,"way":')
  await page.goto(`./#/link/${packedInLink(text)}`)
  const { repaired, open } = joining
  const said = repaired.kinds.unknown(repaired.elsewhere)
  await expect(page.getByText(said)).toBeVisible()
  await page.getByRole('button', { name: link.read.take }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(said)).toBeVisible()
  await dialog.getByRole('button', { name: open, exact: true }).click()
  await expect(heading(page)).toHaveText(overview.title)
  expect(await keptProject(page, project.id)).toEqual(project)
})

test('the field of a link stays inside a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openProject(page, await example())
  await page.getByRole('button', { name: shell.app.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: link.open }).click()
  await expect(dialogOf(page).getByLabel(link.address)).toBeVisible()
  expect(await sideways(page)).toBe(0)
})
