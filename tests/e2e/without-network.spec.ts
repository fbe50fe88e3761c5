import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { project as english } from '#i18n/en/project.ts'
import { listen } from './support/listen.ts'
import { chooseFile, goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded, otherKinds, savedAs, savedAsPdf } from './support/saved-as.ts'
import { screensOf, withRunSheet } from './support/screens.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { notices, home } = shell
const { notFetched } = notices
const project = projectWith({})
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })
const inMain = (page: Page, text: string) => page.getByRole('main').getByText(text)

test('a page not yet fetched says so in its place, the rest works, and it comes by itself', async ({
  page,
  context,
}) => {
  const heard = await listen(page)
  await fetchNothingAhead(page)
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await context.setOffline(true)

  await goTo(page, '/p/p1/team/coverage')
  await expect(heading(page)).toHaveText(words.pages['team/coverage'].title)
  await expect(inMain(page, notFetched.title)).toBeVisible()
  await expect.poll(() => heard.alert).toEqual([notFetched.title])
  await expect(page.getByRole('button', { name: notices.crash.reload })).toBeHidden()

  await goTo(page, '/p/p1/problem/statement')
  await statement(page).fill('Skrevet uden net')
  await expect
    .poll(async () => (await keptProject(page, 'p1')).answers.problem.statement)
    .toBe('Skrevet uden net')

  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(notFetched.title)
  await page.getByRole('button', { name: notices.retry }).click()
  await expect(heading(page)).toHaveText(notFetched.title)
  await goTo(page, '/p/p1/team/coverage')
  await expect(inMain(page, notFetched.title)).toBeVisible()
  await page.getByRole('button', { name: notices.retry }).focus()

  await context.setOffline(false)
  await expect(page.getByText(words.team.coverage.noNeeds)).toBeVisible()
  await expect(inMain(page, notFetched.title)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  await expectStylesAreThere(page)
  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(words.paper.title)
  await expectStylesAreThere(page)
})

test('every screen and file of a project comes without a network once the page has rested', async ({
  page,
  context,
}, info) => {
  // What has come is looked for there, and the browser notes the first 250 alone.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(1000))
  await openProject(page, withRunSheet(project))
  await allFetched(page)
  const missed: string[] = []
  page.on('requestfailed', (request) => missed.push(request.url()))
  await context.setOffline(true)
  for (const { path, heading: title, ready } of (await screensOf('da')).filter(({ path }) =>
    /^\/(p\/p1|help)/.test(path),
  ))
    await test.step(path, async () => {
      await goTo(page, path)
      await expect(heading(page)).toHaveText(title)
      await expect(page.getByText(ready, { exact: true }).first()).toBeVisible()
    })
  await expectStylesAreThere(page)
  expect(missed.filter((url) => url.includes('/assets/'))).toEqual([])

  const { workshop } = words
  await goTo(page, '/p/p1/workshop')
  await page.getByRole('radio', { name: workshop.durations[60] }).check()
  const save = page.getByRole('button', { name: workshop.save })
  expect((await downloaded(page, info, () => save.click())).bytes.length).toBeGreaterThan(10_000)

  await goTo(page, '/p/p1/charter')
  for (const kind of otherKinds)
    expect((await savedAs(page, info, kind)).bytes.length).toBeGreaterThan(200)
  expect((await savedAsPdf(page, info)).bytes.length).toBeGreaterThan(10_000)

  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(heading(page)).toHaveText(english.paper.title)
})

test('what is asked for on the start page and cannot be fetched is said there', async ({
  page,
  context,
}) => {
  const heard = await listen(page)
  await page.goto('./')
  await expect(page.getByText(home.staysHere)).toBeVisible()
  await context.setOffline(true)

  await chooseFile(page, 'whatever it is')
  await expect(inMain(page, notFetched.act)).toBeVisible()
  await page
    .getByRole('button', { name: /^Åbn eksemplet/ })
    .first()
    .click()
  await expect(inMain(page, notFetched.act)).toHaveCount(2)
  await expect.poll(() => heard.alert).toContain(notFetched.act)

  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(page.getByText(shell.app.languageNotFetched).first()).toBeVisible()
  await page.getByRole('link', { name: shell.app.help }).click()
  await expect(heading(page)).toHaveText(notFetched.title)
  await page.getByRole('link', { name: shell.app.toHome }).click()
  await expect(heading(page)).toHaveText(home.title)
  await page.getByRole('button', { name: home.begin }).click()
  await expect(heading(page)).toHaveText(notFetched.title)

  await context.setOffline(false)
  await expect(heading(page)).toHaveText(words.pages.start.title)
  await expectStylesAreThere(page)
})

const fetchNothingAhead = (page: Page) =>
  page.route('**/code.json', (route) => route.fulfill({ json: [] }))

/** All that the build lists has come, and the letters of all its fonts. */
async function allFetched(page: Page) {
  const answer = await page.request.get('code.json')
  const list: string[] = await answer.json()
  expect(list.length).toBeGreaterThan(50)
  const missing = () =>
    page.evaluate(
      (files) =>
        files.filter((file) => {
          const { href } = new URL(file, document.baseURI)
          return !performance.getEntriesByName(href).some((entry) => entry.duration >= 0)
        }),
      list,
    )
  await expect.poll(missing).toEqual([])
  const fontsThatLack = () =>
    page.evaluate(() => {
      const names = [...document.fonts].map(({ family }) => `"${family.replaceAll('"', '')}"`)
      const styles = [...new Set(names)].flatMap((name) => [`1em ${name}`, `italic 1em ${name}`])
      return styles.filter((font) => !document.fonts.check(font, 'aåé–'))
    })
  await expect.poll(fontsThatLack).toEqual([])
}

/** No style sheet on the page that has failed: one such would never be fetched again. One on its way is waited for. */
async function expectStylesAreThere(page: Page) {
  const unstyled = () =>
    page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links) =>
        links.flatMap((link) =>
          link instanceof HTMLLinkElement && !link.sheet ? [link.href] : [],
        ),
      )
  await expect.poll(unstyled).toEqual([])
}
