import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { loadExample } from '#examples/load-example.ts'
import { localFile } from '#i18n/da/local-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'
import { fileOf, projectWith } from './support/project-files.ts'

const { paper, sheets } = words
const statement = 'Ældre, der bor alene i Nordbyen, spiser for lidt.'

test.describe('Medspil as one file in Firefox', () => {
  let browser: Browser
  let folder = ''

  test.beforeEach(async ({ browserName: _ }, info) => {
    folder = info.outputPath('files')
    mkdirSync(folder, { recursive: true })
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        // As people have it: automation switches it off, and all local files would share one store.
        'security.fileuri.strict_origin_policy': true,
        'intl.accept_languages': 'da',
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
      },
    })
  })
  test.afterEach(() => browser.close())

  test('S1: a first project is begun, written, looked at as paper and there after a reload', async () => {
    const page = await opened(browser, 'dist-portable/medspil.html')
    await said(page, localFile.stays)
    await press(page, shell.home.begin)
    await headed(page, words.pages.start.title)
    await write(page, words.fields['start.title'].name, 'Fælles borde i Nordbyen')
    await press(page, words.frame.continueToQuestion(1))
    await headed(page, words.pages['problem/statement'].title)
    await write(page, words.fields['problem.statement'].name, statement)
    await page.waitForFunction(() => /Gemt i denne browser kl\. \d/.test(document.body.innerText))
    await press(page, words.frame.charter)
    await headed(page, paper.title)
    await said(page, statement)
    await page.reload()
    await headed(page, paper.title)
    await said(page, statement)
    await page.goBack()
    await headed(page, words.pages['problem/statement'].title)
    await said(page, statement)
  })

  test('a copy in another folder has none of its projects, and says beforehand that it will not', async () => {
    const first = join(folder, 'medspil.html')
    copyFileSync('dist-portable/medspil.html', first)
    const page = await opened(browser, first)
    await said(page, localFile.stays)
    await press(page, shell.home.begin)
    await headed(page, words.pages.start.title)
    await write(page, words.fields['start.title'].name, 'Fælles borde i Nordbyen')
    await page.waitForFunction(() => /Gemt i denne browser kl\. \d/.test(document.body.innerText))
    await page.goto(pathToFileURL(first).href)
    await said(page, 'Fælles borde i Nordbyen')

    const moved = join(folder, 'moved.html')
    copyFileSync(first, moved)
    const other = await opened(browser, moved)
    await said(other, localFile.stays)
    expect(await textOf(other)).not.toContain('Fælles borde i Nordbyen')
  })

  test('S10: a committee gets a draft as PDF, print and Word, and the wall its poster', async () => {
    const { answers } = await loadExample('unge-i-aadal', 'da')
    const source = join(folder, 'p.medspil.json')
    writeFileSync(source, fileOf(projectWith(answers)))
    const page = await opened(browser, 'dist-portable/medspil.html')
    const chooser = await page.waitForSelector('input[type=file]')
    await chooser?.uploadFile(source)
    await headed(page, words.overview.title)
    await goTo(page, 'charter', paper.title)

    await press(page, paper.sheet.open)
    const pdf = await saved('.pdf', () => press(page, paper.sheet.save.pdf('')))
    const read = await readPdf(new Uint8Array(pdf))
    expect(read.pages.length).toBeLessThanOrEqual(6)
    expect(read.language).toMatch(/^da/u)
    expect(read.outline.length).toBeGreaterThan(0)
    expect(read.text).toContain(answers.start.title)

    const printed = await readPdf(Uint8Array.from(await page.pdf({ preferCSSPageSize: true })))
    // What Firefox prints has no tags, and lines end where they end on the paper.
    const words30 = answers.problem.statement.slice(0, 30)
    expect(printed.seen.join(' ').replaceAll(/\s+/g, ' ')).toContain(words30)

    await press(page, paper.sheet.open)
    await page.waitForSelector('dialog select')
    await page.select('dialog select', 'docx')
    const word = await saved('.docx', () => press(page, paper.sheet.save.docx('')))
    expect(word.subarray(0, 2).toString()).toBe('PK')

    await goTo(page, 'workshop', words.workshop.title)
    await press(page, sheets.heading)
    const poster = await saved('.pdf', () =>
      press(page, `${sheets.filled}: ${sheets.texts.names.poster}`),
    )
    expect((await readPdf(new Uint8Array(poster))).pages).toHaveLength(1)
  })

  test('the build for a web server says that it cannot be opened as a file', async () => {
    const page = await opened(browser, 'dist/index.html')
    await said(page, 'medspil.html')
  })

  /** What lies in the folder after an act and did not before. */
  async function saved(end: string, act: () => Promise<void>): Promise<Buffer> {
    const before = new Set(readdirSync(folder))
    const made = () => readdirSync(folder).filter((name) => name.endsWith(end) && !before.has(name))
    await act()
    await expect.poll(() => made().length).toBe(1)
    const [name = ''] = made()
    await expect.poll(() => existsSync(join(folder, `${name}.part`))).toBe(false)
    return readFileSync(join(folder, name))
  }
})

const firefoxPath = () => execFileSync('which', ['firefox'], { encoding: 'utf8' }).trim()

async function opened(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(pathToFileURL(file).href)
  return page
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText)

const said = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      document.body.innerText.includes(wanted) ||
      [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(wanted)),
    {},
    text,
  )

const headed = (page: Page, title: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.innerText === wanted, {}, title)

async function goTo(page: Page, place: string, title: string) {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/[^/]+$/, to)
  }, place)
  await headed(page, title)
}

/** What one can press whose name begins so. */
async function press(page: Page, begins: string) {
  await page.waitForFunction(
    (name) => {
      for (const old of document.querySelectorAll('[data-press]')) old.removeAttribute('data-press')
      const found = [...document.querySelectorAll<HTMLElement>('a, button, summary')].find(
        (each) =>
          each.checkVisibility() && (each.ariaLabel ?? each.innerText).trim().startsWith(name),
      )
      found?.setAttribute('data-press', '')
      return found !== undefined
    },
    {},
    begins,
  )
  await page.click('[data-press]')
}

async function write(page: Page, label: string, text: string) {
  await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).fill(text)
}
