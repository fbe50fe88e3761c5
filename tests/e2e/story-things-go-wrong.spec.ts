import type { Page } from '@playwright/test'
import { currentVersion } from '#core/project/migrations.ts'
import { parseProject } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { chooseFile, fileOf, goTo } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { keptProject, keptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { frame, fields } = words
const { notices, home, file } = shell
const { otherTexts } = frame
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })
const affected = (page: Page) => page.getByLabel(fields['problem.affected'].name, { exact: true })
const saved = (page: Page) => page.getByText(/^Gemt i denne browser kl\./)
const full = (page: Page) => page.getByText(notices.storageFull.title, { exact: true })
const idOf = (page: Page) => page.url().match(/#\/p\/([^/]+)\//)?.[1] ?? ''

test('things go wrong one after the other, and nothing that was written is gone', async ({
  page,
  context,
}, info) => {
  const devtools = await context.newCDPSession(page)
  await page.goto('./')
  const { origin } = new URL(page.url())

  await test.step('the disk is full: the text stays, and leaves as a file', async () => {
    // Before the first write: the browser remembers for a while how much room there was.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.getByRole('button', { name: home.begin }).click()
    await page.getByRole('link', { name: frame.continueToQuestion(1) }).click()
    await statement(page).fill('Der var ikke plads')
    await expect(full(page)).toBeVisible()
    await expect(page.getByText(frame.save.failed, { exact: true })).toBeVisible()
    await expect(statement(page)).toHaveValue('Der var ikke plads')
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: file.title })
    const { bytes } = await downloaded(page, info, () =>
      dialog.getByRole('button', { name: file.save }).click(),
    )
    const read = parseProject(bytes.toString())
    expect(read.ok && read.value.answers.problem.statement).toBe('Der var ikke plads')
  })

  await test.step('the page is loaded anew with more written than the file has: it asks first', async () => {
    await statement(page).fill('Der var ikke plads, og jeg skrev videre')
    expect(await reload(page)).toBe('beforeunload')
    await expect(statement(page)).toHaveValue('Der var ikke plads, og jeg skrev videre')
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    // It is tried again by itself too, which takes the button away, now and then just before it is pressed.
    const retry = page.getByRole('button', { name: notices.retry })
    await expect(async () => {
      if (await retry.isVisible()) await retry.click({ timeout: 2_000 })
      await expect(full(page)).toBeHidden({ timeout: 2_000 })
    }).toPass()
    await expect(saved(page)).toBeVisible()
    expect(await reload(page)).toBeNull()
    await expect(statement(page)).toHaveValue('Der var ikke plads, og jeg skrev videre')
  })

  const id = idOf(page)
  const there = await context.newPage()
  await there.goto(page.url())
  await expect(statement(there)).toHaveValue('Der var ikke plads, og jeg skrev videre')

  await test.step('two windows write in different fields: both are kept', async () => {
    await statement(page).fill('Skrevet her')
    await affected(there).fill('Skrevet der')
    for (const each of [page, there]) {
      await expect(statement(each)).toHaveValue('Skrevet her')
      await expect(affected(each)).toHaveValue('Skrevet der')
    }
    const { problem } = (await keptProject(page, id)).answers
    expect(problem).toMatchObject({ statement: 'Skrevet her', affected: 'Skrevet der' })
  })

  await test.step('two windows write in the same field: the other text can be had', async () => {
    const texts = ['Skrevet i det første vindue', 'Skrevet i det andet vindue']
    await Promise.all(
      [page, there].map(async (each, nth) => {
        await statement(each).selectText()
        await statement(each).pressSequentially(texts[nth] ?? '', { delay: 40 })
      }),
    )
    const standing = async () =>
      [await statement(page).inputValue(), await statement(there).inputValue()] as const
    await expect.poll(async () => new Set(await standing()).size).toBe(1)
    const [stands] = await standing()
    const other = texts.find((text) => text !== stands) ?? ''
    expect(texts).toContain(stands)
    await expect(page.getByRole('main').getByText(otherTexts.title)).toBeVisible()
    await page.getByText(otherTexts.show(fields['problem.statement'].name)).first().click()
    await expect(page.getByText(other, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: otherTexts.use }).last().click()
    for (const each of [page, there]) await expect(statement(each)).toHaveValue(other)
    await there.close()
  })

  await test.step('a file comes from a later version: it says so, and changes nothing', async () => {
    await goTo(page, '/')
    const before = await keptText(page, id)
    const later = fileOf({ ...(await keptProject(page, id)), id: 'later' })
    await chooseFile(
      page,
      later.replace(`"version":${currentVersion}`, `"version":${currentVersion + 1}`),
    )
    await expect(page.getByRole('main').getByText(notices.file.tooNew)).toBeVisible()
    await expect(heading(page)).toHaveText(home.title)
    expect(await keptText(page, 'later')).toBeNull()
    expect(await keptText(page, id)).toBe(before)
  })
})

/** Loads the page anew and stays where the browser asks. Gives what it asked; null where it does not. */
async function reload(page: Page): Promise<string | null> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss()
    return dialog.type()
  })
  const loaded = page.waitForEvent('load').then(() => null)
  await page.evaluate(() => setTimeout(() => location.reload()))
  const first = await Promise.race([asked, loaded])
  // The one that did not come is waited for no more.
  for (const each of [asked, loaded]) each.catch(() => {})
  return first
}
