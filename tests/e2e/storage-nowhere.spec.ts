import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { axeFindings } from './support/axe.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { frame, fields } = words

test('what nothing has room for any more waits in the window, on whatever page one is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const full = () => new DOMException('full', 'QuotaExceededError')
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (Reflect.get(window, 'isFull')) throw full()
      return put.apply(this, given)
    }
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (...given) {
      if (Reflect.get(window, 'isFull')) throw full()
      setItem.apply(this, given)
    }
  })
  const setFull = (isFull: boolean) =>
    page.evaluate((is) => Reflect.set(window, 'isFull', is), isFull)
  const statement = page.getByLabel(fields['problem.statement'].name, { exact: true })
  await openProject(page, projectWith({}), 'problem/statement')
  await setFull(true)
  await statement.fill('Sted, som intet har plads til')
  await expect(page.getByText(frame.save.failed)).toBeVisible()

  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.home.title)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()

  await goTo(page, '/p/p1/problem/statement')
  await expect(statement).toHaveValue('Sted, som intet har plads til')
  await setFull(false)
  await statement.press('End')
  await statement.pressSequentially('!')
  await expect
    .poll(async () => (await keptProject(page, 'p1')).answers.problem.statement)
    .toBe('Sted, som intet har plads til!')
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
})

test('a browser that keeps nothing says so of what a reload has taken, and begins nothing in its place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('A policy forbids it.', 'SecurityError')
    }
    IDBFactory.prototype.open = forbid
    Object.defineProperty(window, 'localStorage', { get: forbid })
  })
  page.on('dialog', (dialog) => dialog.accept())
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('./')
  for (const place of ['where it was begun', 'on another page']) {
    await page.getByRole('button', { name: shell.home.begin }).click()
    const title = page.getByLabel(fields['start.title'].name, { exact: true })
    await expect(title).toBeVisible()
    await page.getByRole('link', { name: shell.app.help }).click()
    await expect(heading).toHaveText(shell.help.title)
    await page.goBack()
    await title.fill('Kun i vinduet')
    if (place === 'on another page') {
      await page.getByRole('link', { name: frame.continueToQuestion(1) }).click()
      await expect(title).toBeHidden()
    }
    await page.reload()
    await expect(heading).toHaveText(trouble.nothingKept.title)
    await expect(page.getByText(trouble.nothingKept.text)).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: shell.notices.recover.toHome }).click()
    await expect(page.getByText(trouble.noStorage.title)).toBeVisible()
  }
})
