import type { Page } from '@playwright/test'
import { type Language, languages } from '#core/languages.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'
import { emptyWorkshop } from '#core/workshop/workshop.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'
import { walkBar } from './support/crawler/bar.ts'
import { inSavedFile, inSavedPdf } from './support/crawler/files.ts'
import { schemaLeaves } from './support/crawler/leaves.ts'
import { leftAlone, unreached, unreachedAtTimes, unreachedIfNew } from './support/crawler/lists.ts'
import { install, type Walk, walkScreen } from './support/crawler/walk.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

/** Some screens alone, for `tools/crawler-cuts.mjs`; all of them where nothing is said. */
const only = process.env.CRAWL_ONLY?.split(' ')

const kinds = ['a new project', 'an example'] as const
type Kind = (typeof kinds)[number]

// In part a new project is asked, which every control is empty in.
for (const [place, language] of languages.entries())
  for (const [other, kind] of kinds.entries())
    test(
      `every control of ${kind} keeps what is done with it (${language})`,
      {
        tag: place + other === 0 ? [] : '@whole',
      },
      async ({ page }, info) => {
        const walk = await begin(page, language, kind, 2 * place + other)
        const words = await loadProjectMessages(language)
        const { team, pages, overview, checkScreen, paper, workshop } = words
        const views: Partial<Record<string, readonly string[]>> = {
          'team/coverage': [team.coverage.asTable, team.coverage.asList],
        }
        const screens = [
          ...inOrder(kind).map((place) => ({ place, heading: pages[place].title })),
          { place: 'overview', heading: overview.title },
          { place: 'check', heading: checkScreen.title },
          { place: 'charter', heading: paper.title },
          { place: 'workshop', heading: workshop.title },
        ]
        for (const screen of screens.filter(({ place }) => !only || only.includes(place)))
          for (const view of views[screen.place] ?? [null])
            await walkScreen(walk, screen, async () => {
              if (view !== null) await choose(page, view)
            })
        if (only) return

        await walkBar(walk, language)
        const kept = await keptProject(page, walk.id)
        expect(await inSavedFile(page, info, language)).toEqual(kept)
        // A charter carries no remarks and no run sheet, nor does the project in it.
        const inside = { ...kept, remarks: [], workshop: emptyWorkshop }
        expect(await inSavedPdf(page, info, kept, language)).toEqual(inside)

        const leaves = schemaLeaves()
        const reached = leaves.filter((leaf) => walk.leaves.has(leaf))
        const { length } = walk.changed
        console.log(
          `${kind}, ${language}: ${length} controls changed, which reach ${reached.length} of ${leaves.length} leaves`,
        )
        const mayBeMissed = [
          ...Object.keys(unreachedAtTimes),
          ...(kind === 'a new project' ? Object.keys(unreachedIfNew) : []),
        ]
        const missed = leaves.filter(
          (leaf) => !walk.leaves.has(leaf) && !mayBeMissed.includes(leaf),
        )
        expect(missed.toSorted()).toEqual(Object.keys(unreached).toSorted())
      },
    )

/** Turns the page to a view by the button that names it; where that is not there, it is the one shown. */
async function choose(page: Page, view: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const button = page.getByRole('button', { name: view, exact: true })
  if (await button.isVisible()) await button.click()
}

/** What an example is asked about leadership depends on its answers: it is come to while they stand. */
const inOrder = (kind: Kind): readonly PageId[] =>
  kind === 'a new project'
    ? pageIds
    : ['arena/roles', ...pageIds.filter((page) => page !== 'arena/roles')]

async function begin(page: Page, language: Language, kind: Kind, turn: number): Promise<Walk> {
  await page.addInitScript((code) => localStorage.setItem('medspil.language', code), language)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await install(page, await leftAlone(language))
  const { home, examples, help } = await loadShell(language)
  const { frame, remarks } = await loadProjectMessages(language)
  await page.goto('./')
  const name =
    kind === 'an example'
      ? home.examples.openOf(examples['vandet-i-engkvarteret'].title)
      : home.begin
  await page.getByRole('button', { name }).click()
  await expect(page).toHaveURL(/#\/p\/[^/]+\/.+/)
  const id = page.url().match(/#\/p\/([^/]+)/)?.[1] ?? ''
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: remarks.start }).click()
  const said = { saved: frame.save.first, elsewhere: help.title, common: remarks.name }
  return { page, id, turn, ...said, changed: [], leaves: new Set(), number: 1 }
}
