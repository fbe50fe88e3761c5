import type { Page } from '@playwright/test'
import { phone } from '#i18n/da/phone.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { ideasKept, row } from './support/ideas.ts'
import { answerOn, askAt, linkIn, taking, told } from './support/phones.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { ideas, phones } = words
const { receive, came } = phones

test('the files of several tables come in at once, chosen or dropped, and go back as one', async ({
  page,
}) => {
  const question = await askAt(page)
  const links: string[] = []
  for (const [table, ...lines] of [
    ['2', 'Et køkken', 'Mad'],
    ['3', 'En bus'],
  ] as const) {
    await page.goto(question)
    links.push(await answerOn(page, table, ...lines))
    await page.getByRole('button', { name: phone.shown.remove }).click()
  }
  const [second = '', third = ''] = links
  const file = (name: string, text: string | Buffer) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await page.getByRole('button', { name: receive.open }).click()
  await page
    .getByLabel(receive.files)
    .setInputFiles([
      file('bord 2.txt', second),
      file('klippet.txt', third.slice(0, -9)),
      file('referat.txt', 'Referat af mødet'),
      file('tom.txt', ''),
      file('billede.txt', Buffer.from(Array.from({ length: 4_096 }, (_, nth) => nth % 256))),
      file('stor.txt', 'x'.repeat(1024 * 1024 + 1)),
      file('mange.txt', Array.from({ length: 501 }, (_, nth) => `#/m/1${nth}`).join('\n')),
      file('igen.txt', `${second}\n${third}`),
    ])
  for (const line of [
    `bord 2.txt: ${receive.taken(2, 2)}`,
    `klippet.txt: ${receive.damaged}`,
    `referat.txt: ${receive.file.nothing}`,
    `tom.txt: ${receive.file.nothing}`,
    `billede.txt: ${receive.file.nothing}`,
    `stor.txt: ${receive.file.tooLarge}`,
    `mange.txt: ${receive.file.tooLarge}`,
    `igen.txt: ${receive.known(2)}`,
    `igen.txt: ${receive.taken(3, 1)}`,
  ])
    await expect(told(page, line)).toBeVisible()
  await expect
    .poll(async () => (await ideasKept(page, 'p1')).map(({ text }) => text))
    .toEqual(['Et køkken', 'Mad', 'En bus'])
  expect(await axeFindings(page, 'main')).toEqual([])
  await page.getByRole('button', { name: ideas.back.undo, exact: true }).click()
  await expect(row(page, 3)).toBeHidden()
  await expect.poll(() => ideasKept(page, 'p1')).toEqual([])

  await page.getByRole('button', { name: receive.open }).click()
  await drop(page, 'bord-3.txt', third)
  await expect(told(page, `bord-3.txt: ${receive.taken(3, 1)}`)).toBeVisible()
  await expect(row(page, 4)).toContainText('En bus')
  await page.getByRole('button', { name: ideas.back.undo, exact: true }).click()
  await expect(row(page, 4)).toBeHidden()
})

test('one phone gathers what a table answers, and keeps and shows it as one', async ({
  page,
  browser,
}) => {
  const question = await askAt(page)
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  const neighbour = await context.newPage()
  await neighbour.goto(question)
  const link = await answerOn(neighbour, '', 'En bus', 'Te')
  const browsers = await browser.newContext({ viewport: { width: 320, height: 700 } })
  const scribe = await browsers.newPage()
  await scribe.goto(question)
  const { gather } = phone
  await scribe.getByLabel(phone.table).fill('4')
  await scribe.getByLabel(phone.line(1)).fill('Et køkken')
  await scribe.getByText(gather.open).click()
  await scribe.getByRole('button', { name: gather.next }).click()
  await expect(scribe.getByLabel(phone.line(1))).toBeFocused()
  await expect(scribe.getByLabel(phone.line(1))).toHaveValue('')
  await scribe.getByLabel(gather.link).fill(link)
  await scribe.getByRole('button', { name: gather.take }).click()
  await expect(told(scribe, gather.taken(2))).toBeVisible()
  await scribe.getByLabel(gather.files).setInputFiles({
    name: 'svar.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(link),
  })
  await expect(told(scribe, `svar.txt: ${gather.known}`)).toBeVisible()
  await scribe.getByRole('button', { name: gather.remove }).last().click()
  await expect(scribe.getByRole('button', { name: phone.undo })).toBeFocused()
  await scribe.getByRole('button', { name: phone.undo }).press('Enter')
  await scribe.getByLabel(phone.line(1)).fill('Mad')
  await scribe.reload()
  await expect(told(scribe, gather.gathered(3))).toBeVisible()
  expect(await axeFindings(scribe, 'main')).toEqual([])
  await scribe.getByRole('button', { name: gather.show }).click()
  await expect(scribe.getByRole('img', { name: phone.shown.picture })).toBeVisible()
  const all = await linkIn(scribe, phone.shown.link)

  await page.getByRole('button', { name: receive.open }).click()
  await taking(page, all)
  await expect(told(page, receive.taken(4, 4))).toBeVisible()
  await expect
    .poll(async () => (await ideasKept(page, 'p1')).map(({ text, table }) => `${text} ${table}`))
    .toEqual(['Et køkken 4', 'En bus 4', 'Te 4', 'Mad 4'])
  await taking(page, link)
  await expect(told(page, receive.known(null))).toBeVisible()
  await page.goto(all)
  await expect(told(page, came.lead(4, 4))).toBeVisible()
  await context.close()
  await browsers.close()
})

test('a phone with the question open twice loses nothing that either writes or gathers', async ({
  page,
  context,
  browser,
}) => {
  const question = await askAt(page)
  const neighbour = await (await browser.newContext()).newPage()
  await neighbour.goto(question)
  const link = await answerOn(neighbour, '', 'En bus', 'Te')
  await neighbour.context().close()
  await page.goto(question)
  const there = await context.newPage()
  await there.goto(question)
  await expect(there.getByLabel(phone.line(1))).toHaveValue('')
  await page.getByLabel(phone.line(1)).fill('Et køkken')
  await expect(there.getByLabel(phone.line(1))).toHaveValue('Et køkken')
  await there.getByText(phone.gather.open).click()
  await there.getByLabel(phone.gather.link).fill(`${link} `)
  await page.getByRole('button', { name: phone.add }).click()
  await page.getByLabel(phone.line(2)).fill('Mad')
  await there.reload()
  await expect(there.getByLabel(phone.gather.link)).toHaveValue(`${link} `)
  await there.getByRole('button', { name: phone.gather.take }).click()
  await expect(told(there, phone.gather.taken(2))).toBeVisible()
  await expect(there.getByLabel(phone.gather.link)).toHaveValue('')
  await page.getByLabel(phone.table).fill('4')
  await there.reload()
  for (const each of [page, there]) {
    await expect(told(each, phone.gather.gathered(2))).toBeVisible()
    await expect(each.getByLabel(phone.table)).toHaveValue('4')
    await expect(each.getByLabel(phone.line(1))).toHaveValue('Et køkken')
    await expect(each.getByLabel(phone.line(2))).toHaveValue('Mad')
  }
  await there.getByRole('button', { name: phone.gather.show }).click()
  await there.getByRole('button', { name: phone.shown.remove }).click()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('')
  await page.getByLabel(phone.table).fill('5')
  await there.getByRole('button', { name: phone.undo }).click()
  await expect(page.getByLabel(phone.line(2))).toHaveValue('Mad')
  await expect(told(page, phone.gather.gathered(2))).toBeVisible()
})

/** Lets a file fall on the page. */
const drop = (page: Page, name: string, content: string) =>
  page.evaluate(
    ([called, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], called, { type: 'text/plain' }))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        )
    },
    [name, content] as const,
  )
