import type { BrowserContext, Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const project = projectWith({})
const edits = 1_000
const fieldOf = (page: Page, field: 'statement' | 'affected') =>
  page.getByLabel(fields[`problem.${field}`].name, { exact: true })
const kept = async (page: Page) => (await keptProject(page, project.id)).answers.problem

for (const isDisturbed of [false, true])
  test(isDisturbed
    ? 'two windows lose no word though one is slow and the other sleeps meanwhile'
    : 'two windows that write at the same time end with all that was written in both', {
    tag: isDisturbed ? '@whole' : [],
  }, async ({ page: here, context }) => {
    const there = await twoWindows(here, context)
    if (isDisturbed) await slowDown(here, context)
    const written = Promise.all([
      write(fieldOf(here, 'statement'), 'a'),
      write(fieldOf(there, 'affected'), 'b'),
    ])
    if (isDisturbed) await sleepMeanwhile(there, here, context)
    await written
    const all = { statement: wordsOf('a'), affected: wordsOf('b') }
    await expect.poll(() => kept(here)).toMatchObject(all)
    for (const page of [here, there]) {
      await expect(fieldOf(page, 'statement')).toHaveValue(all.statement)
      await expect(fieldOf(page, 'affected')).toHaveValue(all.affected)
      await expect(page.getByRole('main').getByText(frame.otherTexts.title)).toBeHidden()
    }
  })

test('three windows that write in one field at the same time lose none of the texts', async ({
  page: here,
  context,
}) => {
  const there = await twoWindows(here, context)
  const third = await context.newPage()
  await third.goto(here.url())
  await expect(fieldOf(third, 'statement')).toBeVisible()
  const texts = ['Alle mangler mad', 'Busser kører for sjældent', 'Cykler bliver stjålet']
  const pages = [here, there, third]
  await Promise.all(
    pages.map((page, nth) =>
      fieldOf(page, 'statement').pressSequentially(texts[nth] ?? '', { delay: 40 }),
    ),
  )
  const whatIsKept = async () => {
    const others = await here.evaluate(
      (id) => localStorage.getItem(`medspil.others.${id}`) ?? '',
      project.id,
    )
    return `${(await kept(here)).statement} ${others}`
  }
  for (const text of texts) await expect.poll(whatIsKept).toContain(text)
  // Nothing that comes later takes one of them away.
  await here.reload()
  await expect(fieldOf(here, 'statement')).toBeVisible()
  for (const text of texts) expect(await whatIsKept()).toContain(text)
})

async function twoWindows(here: Page, context: BrowserContext): Promise<Page> {
  await openProject(here, project, 'problem/statement')
  const there = await context.newPage()
  await there.goto(here.url())
  await expect(fieldOf(there, 'statement')).toBeVisible()
  return there
}

const wordsOf = (letter: string) =>
  Array.from({ length: edits }, (_, nth) => `${letter}${nth} `).join('')

/** Word by word at the end of a field, as hands do, and each a change of its own. */
const write = (field: ReturnType<typeof fieldOf>, letter: string) =>
  field.evaluate(
    async (element, { letter, edits }) => {
      const area = element as HTMLTextAreaElement
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      for (let nth = 0; nth < edits; nth++) {
        set?.call(area, `${area.value}${letter}${nth} `)
        area.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((done) => setTimeout(done, 10))
      }
    },
    { letter, edits },
  )

async function slowDown(page: Page, context: BrowserContext) {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

/**
 * Twice, each time until the other window has kept more. Chromium freezes no page that has a window when it is
 * asked to: one whose script is halted neither runs nor hears.
 */
async function sleepMeanwhile(page: Page, other: Page, context: BrowserContext) {
  const session = await context.newCDPSession(page)
  const growth = async () => {
    const before = await kept(other)
    await expect
      .poll(async () => (await kept(other)).statement.length)
      .toBeGreaterThan(before.statement.length)
  }
  await session.send('Debugger.enable')
  for (let nth = 0; nth < 2; nth++) {
    const asleep = new Promise((halted) => session.once('Debugger.paused', halted))
    await session.send('Debugger.pause')
    await asleep
    // What was on its way to the shelf arrives.
    await growth()
    const { affected } = await kept(other)
    await growth()
    expect((await kept(other)).affected).toBe(affected)
    await session.send('Debugger.resume')
    await growth()
  }
}
