import { project as words } from '#i18n/da/project.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { team, ideas } = words
const lists = [
  { path: 'team/needs', entry: team.needs.list.entryLabel, sheet: team.needs.list.paste.title(7) },
  { path: 'workshop/ideas', entry: ideas.entry.label, sheet: ideas.entry.paste.title(7) },
]

for (const { path, entry, sheet } of lists)
  test(`lines that were pasted at ${path} and not added are asked about again`, async ({
    page,
  }) => {
    await openProject(page, projectWith({}), path)
    const field = page.getByRole('textbox', { name: entry })
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer()
      const lines = Array.from({ length: 7 }, (_, nth) => `Linje ${nth}`)
      clipboardData.setData('text/plain', lines.join('\n'))
      const how = { clipboardData, bubbles: true, cancelable: true }
      element.dispatchEvent(new ClipboardEvent('paste', how))
    })
    const asked = page.getByRole('dialog', { name: sheet })
    await expect(asked).toBeVisible()
    await page.reload()
    await expect(asked).toBeVisible()
    await goTo(page, '/p/p1/overview')
    await expect(asked).toBeHidden()
    await goTo(page, `/p/p1/${path}`)
    await expect(asked.getByRole('checkbox', { name: /^Linje/ })).toHaveCount(7)
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(field).toBeVisible()
    await expect(asked).toBeHidden()
  })
