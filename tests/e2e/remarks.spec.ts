import type { BrowserContext, Page, TestInfo } from '@playwright/test'
import type { Remark } from '#core/project/remarks.ts'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { chooseFile, goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { remarks: said, frame, joining } = words
const { file } = shell
const question = 'Hvem har talt med beboerne?'
const project = {
  ...projectWith(fullAnswers),
  remarks: [
    {
      ...{ id: 'r1', field: 'problem.statement', row: null, answers: null, by: 'Anna' },
      ...{ written: '2026-11-24T09:00:00.000Z', text: question, state: null },
    },
  ],
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function sharedFile(page: Page, info: TestInfo): Promise<Buffer> {
  await page.keyboard.press('Control+s')
  for (const kind of [file.self, file.share])
    await expect(dialog(page).getByLabel(kind.label)).toHaveAccessibleDescription(
      `${kind.text} ${file.remarks}`,
    )
  await dialog(page).getByLabel(file.share.label).check()
  return saved(page, info)
}

/** Of one who was sent it: no private notes are in it, and so nothing is asked. */
async function fileBack(page: Page, info: TestInfo): Promise<Buffer> {
  await page.keyboard.press('Control+s')
  const holds = `${file.text} ${file.allIn} ${file.remarks}`
  await expect(dialog(page)).toHaveAccessibleDescription(holds)
  return saved(page, info)
}

async function saved(page: Page, info: TestInfo): Promise<Buffer> {
  const save = dialog(page).getByRole('button', { name: file.save })
  return (await downloaded(page, info, () => save.click())).bytes
}

/** As a colleague does it who has never been here. */
async function remark(page: Page, shared: Buffer) {
  await page.goto('./')
  await chooseFile(page, shared)
  await expect(heading(page)).toHaveText(words.overview.title)
  await goTo(page, '/p/p1/problem/statement')
  await page.getByText(said.at(1, 1)).click()
  await button(page, said.actOf(said.answer, question)).click()
  await page.getByLabel(said.answerText).fill('Det har hjemmeplejen')
  await page.getByLabel(said.name).first().fill('Bo')
  await button(page, said.addAnswer).click()
  await expect(page.getByText('Det har hjemmeplejen')).toBeVisible()

  await button(page, frame.file.menu).click()
  await page.getByRole('menuitem', { name: said.start }).click()
  await goTo(page, '/p/p1/team/needs')
  const place = page.locator('[data-remarks="team.needs"]')
  await place.getByText(said.at(0, 0)).click()
  await place.getByLabel(said.text).fill('Hvem betaler?')
  await place.getByRole('button', { name: said.add }).click()
  await expect(place.getByText(said.at(1, 1))).toBeVisible()
  await expect.poll(async () => (await keptProject(page, 'p1')).remarks.length).toBe(3)
}

test('a colleague leaves remarks in a shared file, and they are shown, answered and closed', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openProject(page, project)
  const shared = await sharedFile(page, info)
  const other: BrowserContext = await browser.newContext(
    baseURL === undefined ? {} : { baseURL, locale: 'da-DK' },
  )
  const there = await other.newPage()
  await remark(there, shared)
  const back = await fileBack(there, info)
  await other.close()

  // Meanwhile one was added here as well.
  await goTo(page, '/p/p1/problem/statement')
  await page.getByText(said.at(1, 1)).click()
  await page.getByLabel(said.text).fill('Vi ringer i morgen')
  await page.getByLabel(said.name).fill('Anna')
  await button(page, said.add).click()
  await expect(page.getByText(said.at(2, 2))).toBeVisible()
  await goTo(page, '/')
  await chooseFile(page, back)
  await dialog(page).getByLabel(joining.ways.merge.label).check()
  await button(page, joining.merge).click()

  await expect(page.getByRole('heading', { name: said.overview(3) })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page
    .getByRole('main')
    .getByRole('link', { name: words.fields['team.needs'].name, exact: true })
    .last()
    .click()
  await expect(heading(page)).toHaveText(words.pages['team/needs'].title)
  await goTo(page, '/p/p1/problem/statement')
  await page.getByText(said.at(2, 2)).click()
  await expect(page.getByText('Det har hjemmeplejen')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Det har hjemmeplejen')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await button(page, said.actOf(said.close, question)).click()
  await expect(page.getByText(said.at(1, 2))).toBeVisible()
  await button(page, said.actOf(said.remove, 'Vi ringer i morgen')).click()
  await expect(page.getByText(said.at(0, 1))).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Vi ringer i morgen', { exact: true })).toBeVisible()
  await expect(page.getByText(said.at(1, 2))).toBeVisible()
})

for (const keepsIt of [true, false])
  test(`the name at remarks can be changed, ${keepsIt ? 'and is kept as it is typed' : 'also where the browser keeps none'}`, async ({
    page,
  }) => {
    if (!keepsIt)
      await page.addInitScript(() => {
        const { setItem } = Storage.prototype
        Storage.prototype.setItem = function (key, value) {
          if (key.endsWith('remark-name')) throw new DOMException('', 'QuotaExceededError')
          setItem.call(this, key, value)
        }
      })
    await openProject(page, project, 'problem/statement')
    await page.getByText(said.at(1, 1)).click()
    const name = page.getByLabel(said.name)
    await name.pressSequentially('Bo')
    await page.getByLabel(said.text).fill('Vi ringer')
    await button(page, said.add).click()
    await expect(page.getByText('Vi ringer', { exact: true })).toBeVisible()
    await name.fill('Ida')
    await goTo(page, '/help')
    await goTo(page, '/p/p1/problem/statement')
    await page.getByText(said.at(2, 2)).click()
    await expect(name).toHaveValue('Ida')
    await expect.poll(async () => (await keptProject(page, 'p1')).remarks[1]?.by).toBe('Bo')
    if (!keepsIt) return
    await page.reload()
    await page.getByText(said.at(2, 2)).click()
    await expect(name).toHaveValue('Ida')
  })

test('an open remark at a field that the short route hides is reached from the overview', async ({
  page,
}) => {
  const hidden = fieldIds.filter((id) => !fields[id].short)
  const [first] = project.remarks
  const remarks = hidden.map((field, nth) => ({ ...first, id: `h${nth}`, field }) as Remark)
  await openProject(page, { ...project, route: 'short', remarks })
  await expect(page.getByRole('heading', { name: said.overview(hidden.length) })).toBeVisible()
  for (const field of hidden) {
    await goTo(page, '/p/p1/overview')
    await page.locator(`main a[href$="at=${field}"]`).last().click()
    const place = page.locator(`[data-remarks="${field}"]`)
    await expect(place.getByText(said.at(1, 1)), field).toBeInViewport()
  }
  await goTo(page, '/p/p1/overview')
  await page.locator('main a[href$="at=problem.evidence"]').last().click()
  await expect(page.locator('[data-remarks="problem.evidence"] summary')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  // Whoever is led there need not open it.
  const evidence = page.locator('[data-remarks="problem.evidence"]')
  await expect(evidence.getByText(question, { exact: true })).toBeVisible()
})

test('a half-written answer outlives its remark, also at a field that the short route hides', async ({
  page,
  context,
}) => {
  const remarks = project.remarks.map((each) => ({ ...each, field: 'problem.evidence' }))
  await openProject(page, { ...project, route: 'short', remarks }, 'problem/statement')
  const there = await context.newPage()
  await there.goto(page.url())
  const begin = async (window: Page) => {
    await window.bringToFront()
    await window.locator('[data-remarks="problem.evidence"] summary').click()
  }
  await begin(page)
  await button(page, said.actOf(said.answer, question)).click()
  const answer = page.getByLabel(said.answerText)
  await answer.pressSequentially('Det har hjemme')
  await begin(there)
  await button(there, said.actOf(said.remove, question)).click()
  await page.bringToFront()
  await expect(answer).toHaveAccessibleDescription(said.lost)
  await expect(answer).toBeFocused()
  await page.reload()
  await expect(answer).toHaveValue('Det har hjemme')
  await answer.fill('Det har hjemmeplejen')
  await button(page, said.add).first().click()
  await expect(answer).toBeHidden()
  await expect
    .poll(async () => (await keptProject(page, 'p1')).remarks)
    .toMatchObject([{ field: 'problem.evidence', answers: null, text: 'Det har hjemmeplejen' }])
})
