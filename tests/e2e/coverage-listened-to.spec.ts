import { languages } from '#core/languages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { accessibilityTree } from './support/accessibility-tree.ts'
import { arrive, begin, example, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

for (const language of languages)
  test(`each cell of the table says its mark first, and the table that there is a list (${language})`, async ({
    page,
  }) => {
    const words = await loadProjectMessages(language)
    const { empty, asList, gridName } = words.team.coverage
    const { carries, contributes } = words.codes.mark
    await begin(page, language, 'light', await example(language))
    const screens = await screensOf(language)
    for (const screen of screens.filter(({ path }) => path.endsWith('/team/coverage')))
      await arrive(page, screen)
    await expect(page.getByRole('grid', { name: gridName })).toBeVisible()

    const told = await accessibilityTree(page)
    const cells = told.filter(({ role, inside }) => role === 'button' && inside.includes('grid'))
    expect(cells.length).toBeGreaterThan(20)
    const first = (name: string) =>
      [empty, carries.name, contributes.name].find((mark) => name.startsWith(mark))
    expect(cells.filter(({ name }) => first(name) === undefined)).toEqual([])
    expect(new Set(cells.map(({ name }) => first(name))).size).toBe(3)
    const grid = told.find(({ role }) => role === 'grid')
    expect(grid?.description).toContain(asList)
  })
