import type { Page } from '@playwright/test'
import { about } from '#i18n/da/about.ts'
import { shell } from '#i18n/da/shell.ts'
import { arrive, begin, example, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { app } = shell
const foot = (page: Page) =>
  page
    .getByRole('contentinfo')
    .filter({ has: page.getByRole('navigation', { name: app.about, exact: true }) })

/** The page at this address, as if the host had changed medspil.json. */
async function hosted(page: Page, file: string, path = '') {
  await page.route('**/medspil.json', (route) => route.fulfill({ body: file }))
  const read = page.waitForResponse('**/medspil.json')
  await page.goto(`./${path}`)
  await read
}

const host = {
  name: 'Aadal Kommune',
  colours: { background: '#17694a', text: '#ffffff' },
  links: { accessibility: 'https://was.digst.dk/aadal-dk', privacy: 'https://aadal.dk/privatliv' },
  contact: { email: 'web@aadal.dk', phone: '+45 12 34 56 78' },
}

test('the statement is linked last on every screen but the one the room looks at', async ({
  page,
}) => {
  await begin(page, 'da', 'light', await example('da'))
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    const isProjector = screen.path.endsWith('/workshop/screen')
    await expect(foot(page), screen.path).toHaveCount(isProjector ? 0 : 1)
    if (isProjector) continue
    const link = foot(page).getByRole('link', { name: app.accessibility })
    await expect(link, screen.path).toHaveAttribute('href', '#/tilgaengelighed')
    // Below all else, and at the bottom of the window where there is little above.
    const gap = await page.evaluate(() => {
      const bottom = document.querySelector('body > #root > footer')?.getBoundingClientRect().bottom
      return document.documentElement.scrollHeight - window.scrollY - Number(bottom)
    })
    expect(Math.abs(gap), screen.path).toBeLessThan(2)
  }
})

test('a statement leads back to where one came from, and complaints have an address', async ({
  page,
}) => {
  await page.goto('./#/help')
  await foot(page).getByRole('link', { name: app.accessibility }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(about.accessibility.title)
  await expect(page.getByText(about.accessibility.own.none)).toBeVisible()
  await expect(page.getByText(about.contact.none)).toBeVisible()
  await expect(page.getByRole('link', { name: about.accessibility.complain.link })).toHaveAttribute(
    'href',
    /^https:\/\/digst\.dk\//,
  )
  await page.getByRole('link', { name: app.notFound.toHome }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.home.title)
})

test('the licences of all that is shipped can be read', async ({ page }) => {
  await page.goto('./#/licences')
  await page.getByText('jspdf 4').click()
  const terms = page.getByRole('region', { name: about.licences.terms('jspdf') })
  await expect(terms).toContainText('Adobe Systems Incorporated')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: about.licences.bill }).click()
  expect((await download).suggestedFilename()).toBe('medspil.sbom.cdx.json')
})

test('a host’s name, colours, links and contact stand where they belong', async ({ page }) => {
  await hosted(page, JSON.stringify(host), '#/tilgaengelighed')
  await expect(foot(page)).toContainText(host.name)
  await expect(foot(page)).toHaveCSS('background-color', 'rgb(23, 105, 74)')
  await expect(page.getByRole('link', { name: about.accessibility.own.link })).toHaveAttribute(
    'href',
    host.links.accessibility,
  )
  await expect(page.getByRole('link', { name: host.contact.email })).toHaveAttribute(
    'href',
    'mailto:web@aadal.dk',
  )
  await expect(page.getByRole('link', { name: host.contact.phone })).toHaveAttribute(
    'href',
    'tel:+4512345678',
  )
  await foot(page).getByRole('link', { name: app.privacy }).click()
  await expect(page.getByRole('link', { name: about.privacy.own.link })).toHaveAttribute(
    'href',
    host.links.privacy,
  )
})

test('a host’s logo is shown with its name for those who do not see it', async ({ page }) => {
  await page.route('**/logo.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>',
    }),
  )
  await hosted(page, JSON.stringify({ ...host, logo: 'logo.svg' }))
  await expect(foot(page).getByRole('img', { name: host.name })).toBeVisible()
})

test('colours that are hard to read are refused, and the console says so', async ({ page }) => {
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  const colours = { background: '#767676', text: '#888888' }
  await hosted(page, JSON.stringify({ ...host, colours }))
  await expect(foot(page)).toContainText(host.name)
  await expect(foot(page)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect
    .poll(() => told.join())
    .toContain('medspil.json: colours have a contrast below 4.5:1')
})

for (const file of ['', '{"name":', '[]', '<!doctype html>', '{"name":{},"links":"x"}'])
  test(`a host’s file that is ${file || 'empty'} leaves the app as it is`, async ({ page }) => {
    await hosted(page, file)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.home.title)
    await expect(foot(page)).toHaveText(
      [app.settings, app.accessibility, app.privacy, app.licences].join(''),
    )
  })
