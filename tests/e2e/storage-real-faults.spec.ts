import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { databaseName } from '#storage/database.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { home, notices } = shell
const project = projectWith({})
test('the browser’s own quota is told of, and the work is kept when it is lifted', async ({
  page,
  context,
}) => {
  await page.goto('./')
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  // Before the first write: the browser remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.getByRole('button', { name: home.begin }).click()
  const title = page.getByLabel(words.fields['start.title'].name, { exact: true })
  await title.fill('Uden plads')
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeVisible()
  await expect(title).toHaveValue('Uden plads')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: notices.retry }).click()
  await expect(page.getByText(notices.storageFull.title, { exact: true })).toBeHidden()
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
})

test('a start page that is open when the browser clears its data does not go on listing projects', async ({
  page,
  context,
}) => {
  await openProject(page, project)
  await goTo(page, '/')
  const there = page.getByRole('link', { name: home.projects.unnamed })
  await expect(there).toBeVisible()
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await expect(there).toBeHidden()
})

test('a start page whose database does not answer says so, and lists the projects when it does', async ({
  page,
  context,
}) => {
  await openProject(page, project)
  const there = await context.newPage()
  await there.goto(new URL('favicon.svg', page.url()).href)
  // Somebody wants it deleted, and somebody else does not let go: nobody can open it.
  await there.evaluate(
    (name) =>
      new Promise<void>((held) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => {
          indexedDB.deleteDatabase(name)
          Object.assign(window, { letGo: () => opening.result.close() })
          held()
        }
      }),
    databaseName,
  )
  await page.reload()
  await goTo(page, '/')
  await expect(page.getByText(trouble.shelfUnreached.title)).toBeVisible()
  await there.evaluate(() => (window as unknown as { letGo: () => void }).letGo())
  await page.getByRole('button', { name: notices.retry }).click()
  await expect(page.getByText(trouble.shelfUnreached.title)).toBeHidden()
})
