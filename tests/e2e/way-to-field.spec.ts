import type { Page } from '@playwright/test'
import { type FieldId, fieldIds, fields, placesOf } from '#core/questions/fields.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { goTo, goToAddress, openProject, projectWith } from './support/project-files.ts'
import { example, shareOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { overview, pages } = words

/** Whether what has focus belongs to a field: stands in its section, or answers it; and is seen. */
const isAt = (page: Page, field: FieldId) =>
  page.evaluate(
    ({ id, names }) => {
      const has = document.activeElement
      const section = `[id="field-${id}"], [id^="field-${id}."]`
      const belongs = has?.closest(section) || names.includes(has?.getAttribute('name') ?? '')
      if (!has || !belongs || !has.checkVisibility()) return false
      const { top, bottom } = has.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    },
    { id: field, names: [field, ...placesOf(field).map((place) => place.split('.').at(-1) ?? '')] },
  )

for (const [nth, width] of [390, 1280].entries())
  test(`an address leads to each field there is, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openProject(page, await example('da'))
    for (const field of shareOf(fieldIds, nth)) {
      await goTo(page, '/p/p1/overview')
      await goTo(page, `/p/p1/${fields[field].page}?at=${field}`)
      await expect.poll(() => isAt(page, field), field).toBe(true)
    }
    await goTo(page, '/p/p1/problem/statement')
    for (const field of ['problem.evidence', 'problem.affected'] as const) {
      await goToAddress(page, `/p/p1/problem/statement?at=${field}`)
      await expect.poll(() => isAt(page, field), `${field} from the same page`).toBe(true)
    }
  })

test('a page one comes back to stands as it was left, whatever its address asks for', async ({
  page,
}) => {
  await openProject(page, await example('da'), 'problem/statement?at=problem.evidence')
  await expect.poll(() => isAt(page, 'problem.evidence')).toBe(true)
  await goTo(page, '/p/p1/overview')
  await page.goBack()
  await expect(
    page.getByRole('heading', { level: 1, name: pages['problem/statement'].title }),
  ).toBeFocused()
})

test('what the overview says is missing leads to the field, and an empty seat to its need', async ({
  page,
}) => {
  const { answers } = await loadExample('vandet-i-engkvarteret', 'da')
  const [, need] = answers.team.needs
  const { [need?.id ?? '']: _, ...coverage } = answers.team.coverage
  const actors = answers.team.actors.map((actor, place) =>
    place === 4
      ? { ...actor, stake: null }
      : place === 6
        ? { ...actor, gains: [], gainText: '' }
        : actor,
  )
  await openProject(
    page,
    projectWith({
      ...answers,
      problem: { ...answers.problem, affected: '' },
      team: { ...answers.team, actors, coverage },
    }),
  )
  const rows = page.getByRole('region', { name: overview.rows })
  const lackingOf = (field: FieldId) =>
    overview.lackingOfActors(words.fields[field].name, 1, actors.length)
  for (const [field, link, about] of [
    ['problem.affected', words.fields['problem.affected'].name, ''],
    ['team.standing', lackingOf('team.standing'), actors[4]?.name ?? ''],
    ['motivation.gains', lackingOf('motivation.gains'), actors[6]?.name ?? ''],
  ] as const) {
    await rows.getByRole('link', { name: link }).click()
    await expect.poll(() => isAt(page, field), field).toBe(true)
    await expect(page.locator(':is([data-row], form, main):has(:focus)').last()).toContainText(
      about,
    )
    await page.goBack()
  }
  await rows.getByRole('link', { name: overview.emptySeats(need?.name ?? '', 0) }).click()
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('th')?.textContent),
    )
    .toContain(need?.name)
})

test('each way back from the paper leads to a field, and back to where it stood', async ({
  page,
}) => {
  await openProject(page, await example('da'), 'charter')
  const ways = page.locator('[data-place] a[href*="from=charter"]')
  await expect(ways.first()).toBeVisible()
  const all = await ways.evaluateAll((links) =>
    links.map((link) => new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('at')),
  )
  expect(all.length).toBeGreaterThan(5)
  for (const [nth, at] of all.entries()) {
    const field = fieldIds.find((id) => id === at)
    if (!field) throw new Error(`${at} is no field`)
    await ways.nth(nth).click()
    await expect.poll(() => isAt(page, field), field).toBe(true)
    await page.goBack()
    await expect(ways.nth(nth)).toBeFocused()
  }
})
