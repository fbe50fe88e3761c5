import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { currentVersion } from '#core/project/migrations.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { trouble } from '#i18n/da/trouble.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { listen } from './support/listen.ts'
import {
  chooseFile,
  fileOf,
  goTo,
  goToAddress,
  openProject,
  projectWith,
} from './support/project-files.ts'
import { keptText, replaceKeptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { file: said, recover } = shell.notices
const title = 'Fælles borde i Nordbyen'
const project = projectWith({
  start: { ...emptyAnswers.start, title },
})
const whole = fileOf(project)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** No two neighbours with the same message: the second would not be heard of on its own. */
const bad = [
  { is: 'cut off', content: whole.slice(0, -40), message: said.damaged },
  { is: 'of another program', content: '{"format":"excalidraw"}', message: said.foreign },
  { is: 'empty', content: '', message: said.damaged },
  { is: 'a picture', content: Buffer.from([137, 80, 78, 71, 255, 254]), message: said.foreign },
  {
    is: 'from a later version',
    content: whole.replace(`"version":${currentVersion}`, `"version":${currentVersion + 1}`),
    message: said.tooNew,
  },
  { is: 'a Word document', content: Buffer.from('PK\u0003\u0004\u0014'), message: said.foreign },
  {
    is: 'wrong inside beyond mending',
    content: whole.replace(JSON.stringify(title), JSON.stringify('x'.repeat(limits.text + 1))),
    message: said.invalid(`felt 0.1, »${words.fields['start.title'].name}«`),
  },
  { is: 'a text', content: 'Referat af mødet', message: said.foreign },
  { is: 'nested without end', content: '['.repeat(100_000), message: said.tooDeep },
  {
    is: 'larger than any project',
    content: Buffer.alloc(limits.fileBytes + 1, ' '),
    message: said.tooLarge,
  },
] as const

test('a file that cannot be opened is explained, and changes nothing', async ({ page }) => {
  const heard = await listen(page)
  await openProject(page, project)
  await goTo(page, '/')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  const kept = await keptText(page, project.id)

  for (const { is, content, message } of bad) {
    await test.step(is, async () => {
      await chooseFile(page, content)
      await expect(page.getByRole('main').getByText(message)).toBeVisible()
      await expect(page.getByText(said.title, { exact: true })).toBeVisible()
      await expect.poll(() => heard.alert.at(-1)).toBe(message)
      await expect(page).toHaveURL(/#\/$/)
      await expect(page.getByRole('list', { name: shell.home.projects.heading })).toHaveText(
        new RegExp(`^${title}`),
      )
      expect(await keptText(page, project.id)).toBe(kept)
    })
  }
  expect(heard.alert).toHaveLength(bad.length)

  await chooseFile(page, fileOf({ ...project, id: 'other' }))
  await expect(heading(page)).toHaveText(words.overview.title)
  await page.goBack()
  await expect(page.getByRole('link', { name: title })).toHaveCount(2)
  await expect(page.getByText(said.title, { exact: true })).toBeHidden()
})

test('a file that is wrong inside is opened, and what was mended is said first', async ({
  page,
}) => {
  const content = fileOf(projectWith(fullAnswers))
    .replace('"group":"associations"', '"group":"clubs"')
    .replace('"way":', '"polluted":true,"way":')
  await page.goto('./')
  await chooseFile(page, content)
  const { repaired, open } = words.joining
  const dialog = page.getByRole('dialog')
  await expect(dialog).toHaveAccessibleName(repaired.title(fullAnswers.start.title))
  const group = `felt 2.2, »${words.fields['team.actors'].name}«, række 1, »Noget«`
  await expect(dialog.getByText(repaired.kinds.unanswered(group))).toBeVisible()
  await expect(dialog.getByText(repaired.kinds.unknown(repaired.elsewhere))).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: open, exact: true }).click()
  await expect(heading(page)).toHaveText(words.overview.title)
  expect(await keptText(page, 'p1')).not.toContain('polluted')
})

test('a file of a project that is here already comes as a copy beside it', async ({ page }) => {
  await openProject(page, project)
  const kept = await keptText(page, project.id)
  await goTo(page, '/')
  await chooseFile(page, whole.replace('"way":null', '"way":"citizens"'))
  await page.getByRole('button', { name: words.joining.open, exact: true }).click()
  await expect(page.getByText(said.fromFile(title)).first()).toBeVisible()
  expect(await keptText(page, project.id)).toBe(kept)
  await goTo(page, '/')
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: said.fromFile(title), exact: true })).toBeVisible()
})

for (const { is, broken, told } of [
  { is: 'cut off', broken: `${whole.slice(0, -20)}\u2028æ😀`, told: trouble.unreadable.text },
  {
    is: 'of a later version',
    broken: whole.replace(/"version":\d+/, '"version":9'),
    told: trouble.unreadable.tooNew,
  },
])
  test(`a record that is ${is} is never written over, and leaves as a file`, async ({
    page,
  }, info) => {
    await openProject(page, project)
    await goTo(page, '/')
    await replaceKeptText(page, project.id, broken)

    await page.getByRole('link', { name: title }).click()
    await expect(heading(page)).toHaveText(trouble.unreadable.title)
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(told)).toBeVisible()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: trouble.unreadable.saveRaw }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`medspil-${project.id}.medspil.json`)
    const raw = info.outputPath('raw')
    await download.saveAs(raw)
    expect(readFileSync(raw)).toEqual(Buffer.from(broken))

    for (const place of ['problem/statement', 'charter', 'overview']) {
      await goToAddress(page, `/p/${project.id}/${place}`)
      await expect(heading(page)).toHaveText(trouble.unreadable.title)
    }
    await page.reload()
    await expect(heading(page)).toHaveText(trouble.unreadable.title)
    await page.getByRole('link', { name: recover.toHome }).click()
    await expect(heading(page)).toHaveText(shell.home.title)
    expect(await keptText(page, project.id)).toBe(broken)
  })
