import type { Page } from '@playwright/test'
import type { Answers } from '#core/questions/answers.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import type { Actor } from '#core/questions/team.ts'
import { csvText } from '#core/tables/csv-text.ts'
import type { TableKind } from '#core/tables/table-columns.ts'
import { writtenTable } from '#core/tables/write-table.ts'
import type { VersionKind } from '#core/versions/version.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { writtenWords } from '#i18n/table-words.ts'
import { countActs } from './support/count-acts.ts'
import { keptVersions } from './support/shelf.ts'
import { expect, test } from './support/test.ts'
import { typePage } from './support/type-answers.ts'
import { press, tick } from './support/typing.ts'

const { answers } = await loadExample('vandet-i-engkvarteret', 'da')
const { team } = answers

/** What a table says of the actors is not typed again. */
const without = (told: Partial<Actor>): Answers => ({
  ...answers,
  team: { ...team, actors: team.actors.map((actor) => ({ ...actor, ...told })) },
})

/** The fewest acts each page can be answered with: from a table where it takes one, else as it is typed. */
const fewest: typeof typePage = {
  ...typePage,
  'team/needs': (page) => take(page, 'needs'),
  'team/actors': async (page) => {
    await take(page, 'actors')
    await standing(page)
    await page.getByLabel(words.fields['team.missing'].name, { exact: true }).fill(team.missing)
  },
  'team/coverage': (page) => take(page, 'coverage'),
  'team/circles': async (page) => typePage['team/circles']?.(page, without({ circle: null })),
  'arena/terms': async (page) => typePage['arena/terms']?.(page, without({ contact: '' })),
}

/** So many acts at most, of all pages with the way from each to the next. */
const ceiling = 371

test(`a whole project is answered in ${ceiling} acts at most`, async ({ page }) => {
  const acts = await countActs(page)
  await page.goto('./')
  await page.getByRole('button', { name: shell.home.begin }).click()
  const counted: Record<string, number> = {}
  let before = 0
  for (const id of pageIds) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages[id].title)
    await fewest[id]?.(page, answers)
    await page.getByRole('link', { name: /^Fortsæt/ }).click()
    const now = await acts()
    counted[id] = now - before
    before = now
  }
  const { length } = team.needs
  await expect(page.getByText(words.overview.covered(length, length, 12))).toBeVisible()
  expect(before, JSON.stringify(counted, null, 2)).toBeLessThanOrEqual(ceiling)
  // Each table was taken into the project as a version has it.
  const [, id = ''] = page.url().match(/#\/p\/([^/]+)\//) ?? []
  const kinds = (await keptVersions(page, id)).map(({ head }) => head.kind)
  expect(kinds).toEqual(Array(3).fill('import' satisfies VersionKind))
})

/** Takes a table as it lies in a spreadsheet. That a file is chosen is not seen here: it is one act more. */
async function take(page: Page, kind: TableKind) {
  const { tables } = words
  await press(page, tables.menu)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: tables.open }).click()
  const buffer = Buffer.from(csvText(writtenTable(kind, team, writtenWords(words))))
  await (await chooser).setFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer })
  await press(page, tables.taking.take)
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** What no table holds, since it is judged of somebody. */
async function standing(page: Page) {
  const { actors } = words.team
  for (const [index, { name, stake, influence, voice }] of team.actors.entries()) {
    if (index === 0) await press(page, name)
    else await page.keyboard.press('Control+Enter')
    if (stake) await tick(page, actors.stake, [actors.degrees[stake]])
    if (influence) await tick(page, actors.influence, [actors.degrees[influence]])
    if (voice) await tick(page, actors.voice, [actors.voiceIs[voice]])
  }
}
