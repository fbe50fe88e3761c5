import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
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
  await expect(page.getByText(/^Gemt i denne browser kl\./)).toBeVisible()
  expect((await keptProject(page, 'p1')).answers.problem.statement).toBe(
    'Sted, som intet har plads til!',
  )
})
