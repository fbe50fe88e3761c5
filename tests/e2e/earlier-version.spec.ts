import { readFileSync } from 'node:fs'
import { currentVersion } from '#core/project/migrations.ts'
import { project as words } from '#i18n/da/project.ts'
import { chooseFile, goTo } from './support/project-files.ts'
import { keptText, replaceKeptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const text = readFileSync(new URL('../fixtures/projects/v1.json', import.meta.url), 'utf8')
const { project: before } = JSON.parse(text)
const { rules: list } = words.arena

test('a project on the shelf from an earlier version opens whole, and is written as today once it changes', async ({
  page,
}) => {
  await page.goto('./')
  await chooseFile(page, text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await replaceKeptText(page, before.id, text)
  await goTo(page, `/p/${before.id}/arena/roles?decision=6`)
  await page.reload()
  const [first, second, ...others] = before.answers.arena.groundRules
  for (const rule of [first, second, ...others])
    await expect(page.getByText(rule, { exact: true })).toBeVisible()
  expect(await keptText(page, before.id)).toBe(text)

  await page.getByRole('button', { name: list.removeOf(first), exact: true }).click()
  const kept = async () => {
    const { version, project } = JSON.parse((await keptText(page, before.id)) ?? '{}')
    return { version, rules: project.answers.arena.groundRules }
  }
  await expect.poll(kept).toMatchObject({
    version: currentVersion,
    rules: [second, ...others].map((rule) => ({ text: rule })),
  })
  const { rules } = await kept()
  expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length)

  await goTo(page, `/p/${before.id}/history`)
  await expect(page.getByText(words.history.kinds.update)).toBeVisible()
  await page.getByRole('list', { name: words.history.list }).getByRole('link').click()
  await expect(page.getByText(words.history.compare.rows.went(first))).toBeVisible()
})
