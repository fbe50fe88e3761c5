import type { Language } from '#core/languages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { goTo } from '../project-files.ts'
import { keptProject } from '../shelf.ts'
import { expect } from '../test.ts'
import { changedLeaves } from './leaves.ts'
import type { Walk } from './walk.ts'

/** What the menu in the bar changes of the project, item by item. */
export async function walkBar(walk: Walk, language: Language) {
  const { page, id } = walk
  const { frame, pages, history, link, linkedFile, remarks, workshop } =
    await loadProjectMessages(language)
  const { file } = frame
  const before = await keptProject(page, id)
  // Each of these makes, moves, saves or shows another thing, or takes a change back.
  const passing = [
    file.saveAsFile,
    link.open,
    linkedFile.open,
    file.copy,
    file.trash,
    file.undo,
    file.redo,
    history.title,
    workshop.title,
    remarks.stop,
  ]
  const menu = page.getByRole('button', { name: file.menu, exact: true })
  await goTo(page, `/p/${id}/start`)
  await menu.click()
  const names = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  const acts = names.filter((name) => !passing.some((each) => name.startsWith(each)))
  for (const name of acts) {
    await menu.click()
    await page.getByRole('menuitem', { name }).click()
    walk.changed.push(`bar: button ${name}`)
    const field = page.getByRole('dialog').getByRole('textbox')
    if ((await field.count()) === 0) continue
    await field.fill(`Ord ${walk.number++}.`)
    await field.press('Enter')
    walk.changed.push('bar: text')
  }
  const route = before.route === 'full' ? 'short' : 'full'
  await expect
    .poll(async () => (await keptProject(page, id)).answers.start.title)
    .toBe(`Ord ${walk.number - 1}.`)
  await expect.poll(async () => (await keptProject(page, id)).route).toBe(route)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.start.title)
  const after = await keptProject(page, id)
  for (const leaf of changedLeaves(before, after)) walk.leaves.add(leaf)
}
