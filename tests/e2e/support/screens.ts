import type { Page } from '@playwright/test'
import { pagesOf } from '#core/journey/journey.ts'
import type { Language } from '#core/languages.ts'
import { type Project, withTitle } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import type { Remark } from '#core/project/remarks.ts'
import { questionIds } from '#core/questions/question-ids.ts'
import { automaticVersions } from '#core/versions/thinned-versions.ts'
import type { Version } from '#core/versions/version.ts'
import { standardRunSheet } from '#core/workshop/standard-run-sheets.ts'
import { loadExample } from '#examples/load-example.ts'
import {
  loadAboutMessages,
  loadClearMessages,
  loadMethodMessages,
  loadPhoneMessages,
  loadProjectMessages,
  loadSettingsMessages,
  loadShell,
} from '#i18n/load-messages.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { packedInLink } from '#storage/project-link.ts'
import { idea } from '../../fixtures/arbitrary-ideas.ts'
import { keepIdeas } from './ideas.ts'
import { chooseFile, fileOf, goTo, projectWith } from './project-files.ts'
import { answered, question, roundTo } from './sent-links.ts'
import { keepVersions, replaceKeptText } from './shelf.ts'
import { expect } from './test.ts'

/** An address, how its title begins, its heading, and words that stand there once all has come. */
export interface Screen {
  readonly path: string
  readonly title: string
  readonly heading: string
  readonly ready: string
}

/** The example with an answer to every question. */
export const example = async (language: Language) =>
  projectWith((await loadExample('vandet-i-engkvarteret', language)).answers)

/** The same with remarks at some of its fields. */
export async function remarked(language: Language): Promise<Project> {
  const project = await example(language)
  const [need] = project.answers.team.needs
  return {
    ...project,
    remarks: [
      remark({ id: 'r1', field: 'problem.statement' }),
      remark({ id: 'r2', field: 'problem.statement', answers: 'r1', by: '' }),
      remark({ id: 'r3', field: 'team.needs', row: need?.id ?? null }),
      remark({ id: 'r4', field: 'team.needs', state: 'closed' }),
    ],
  }
}

const remark = (more: Pick<Remark, 'id' | 'field'> & Partial<Remark>): Remark => ({
  row: null,
  answers: null,
  by: 'Beboerforeningen',
  written: '2026-11-22T09:00:00.000Z',
  text: 'Hvem har talt med dem, der bor her?',
  state: null,
  ...more,
})

/** With a workshop of two and a half hours. */
export const withRunSheet = (project: Project): Project => ({
  ...project,
  workshop: {
    duration: 150,
    begins: '17:00',
    blocks: standardRunSheet(150, runSheetTexts[project.language]),
    done: [],
  },
})

/** A project, and another that cannot be opened any more, on the shelf of a browser like that. */
export async function begin(
  page: Page,
  language: Language,
  theme: 'light' | 'dark',
  project: Project,
) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.addInitScript((code) => localStorage.setItem('medspil.language', code), language)
  const { overview } = await loadProjectMessages(language)
  const { home } = await loadShell(language)
  const prepared = project.workshop.duration === null ? withRunSheet(project) : project
  for (const each of [{ ...project, id: 'broken' }, prepared]) {
    await page.goto('./')
    await chooseFile(page, fileOf(each), home.chooseFile)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview.title)
  }
  await replaceKeptText(page, 'broken', '{"format":"medspil-project"')
  await keepVersions(page, project.id, versionsOf(project))
  await keepIdeas(page, project.id, someIdeas)
}

/** With all that can be said of one, and one that says what another does. */
const someIdeas = [
  idea(1, 'Pensionerede buschauffører', {
    table: 4,
    block: { id: 'actors', what: 'Hvem har det?' },
    dots: 5,
    group: { number: 1, name: 'Kørsel' },
  }),
  idea(2, 'Et køkken og en sal om tirsdagen', { table: 12 }),
  idea(3, 'En sal og et køkken om tirsdagen'),
  idea(4, 'Buschauffører på pension', { joinedTo: 1 }),
  idea(5, 'Hvem betaler for strømmen?', { parked: true }),
]

/** One with a name, and one before it that lacked a need and was called something else. */
function versionsOf(project: Project): readonly Version[] {
  const { answers } = project
  const needs = answers.team.needs.slice(1)
  const earlier = withTitle(project, `${answers.start.title} (første udkast)`)
  const team = { ...answers.team, needs, coverage: {} }
  const at = '2026-11-20T09:00:00.000Z'
  const head = { at, answered: 3, pages: 15, id: 'v1', kind: 'timed', name: '' } as const
  return [
    {
      head,
      text: serializeProject({ ...earlier, answers: { ...earlier.answers, team } }, at, 'Medspil'),
    },
    {
      head: { ...head, id: 'v2', at: '2026-11-21T09:00:00.000Z', kind: 'asked', name: 'V2' },
      text: serializeProject(earlier, at, 'Medspil'),
    },
  ]
}

/** Of what somebody else wrote, who made a link of it. */
const linkTo = async (language: Language) =>
  `/link/${packedInLink(fileOf({ ...(await example(language)), id: 'linked' }))}`

export async function screensOf(language: Language): Promise<Screen[]> {
  const {
    pages: words,
    form,
    frame,
    start,
    overview,
    checkScreen,
    rules,
    paper,
    charter,
    history,
    link,
    phones,
    run,
    summary,
    trouble,
    workshop,
    ideas,
  } = await loadProjectMessages(language)
  const { app, help, home } = await loadShell(language)
  const clear = await loadClearMessages(language)
  const { accessibility, privacy, licences } = await loadAboutMessages(language)
  const settings = await loadSettingsMessages(language)
  const method = await loadMethodMessages(language)
  const phone = await loadPhoneMessages(language)
  const titled = (path: string, heading: string, ready: string, title = heading) => ({
    path,
    title,
    heading,
    ready,
  })
  const linked = (await example(language)).answers.start.title
  return [
    titled('/', home.title, home.projects.heading, home.documentTitle),
    titled('/help', help.title, help.lead),
    titled('/settings', app.settings, settings.lead),
    titled('/method', method.title, method.lead),
    titled('/tilgaengelighed', accessibility.title, accessibility.lead),
    titled('/privatliv', privacy.title, privacy.lead),
    titled('/licences', licences.title, 'zustand 5.1.0'),
    titled('/cleared', clear.left.title, clear.left.text),
    titled('/nowhere', app.notFound.title, app.notFound.text),
    titled(await linkTo(language), link.read.title, link.read.paper, linked),
    titled(roundTo(language), question, phone.privacy),
    titled(answered, phones.came.title, phones.came.toIdeas),
    titled('/p/broken', trouble.unreadable.title, trouble.unreadable.saveRaw),
    titled('/p/p1/start', words.start.title, start.personalData),
    ...questionIds.flatMap((question, index) =>
      pagesOf(question, 'full').map((id, part, parts) => {
        const { title } = words[id]
        const position = frame.documentTitle(index + 1, part + 1, parts.length, title)
        return titled(`/p/p1/${id}`, title, form.askYourselves, position)
      }),
    ),
    titled('/p/p1/overview', overview.title, overview.charterNote),
    titled('/p/p1/check', checkScreen.title, rules.staircaseNote),
    titled(
      '/p/p1/charter',
      paper.title,
      paper.preview(charter.papers.signing),
      paper.documentTitle,
    ),
    titled('/p/p1/history', history.title, history.kept(automaticVersions)),
    titled('/p/p1/workshop', workshop.title, workshop.sheet),
    titled('/p/p1/workshop/run', run.title, run.screen.heading),
    titled('/p/p1/workshop/screen', run.projector.title, run.projector.control),
    titled('/p/p1/workshop/ideas', ideas.title, ideas.entry.help),
    titled('/p/p1/workshop/summary', summary.title, summary.lead),
  ]
}

/**
 * Also a version, of those that `begin` keeps, and all answers on one screen. Not for what goes through
 * every control: each is walked on the page it stands on, and the screen has them all a second time.
 */
export async function everyScreenOf(language: Language): Promise<Screen[]> {
  const { answers, history } = await loadProjectMessages(language)
  const { title, contents } = answers
  const all = { path: '/p/p1/answers', title, heading: title, ready: contents }
  const version = { path: '/p/p1/history/v2', title: 'V2', heading: 'V2', ready: history.paper }
  return [...(await screensOf(language)), all, version]
}

/** How many tests share the screens in part: each asks every second one, and the next of them the others. */
export const shares = process.env.TESTS_IN_PART ? 2 : 1

/** What the nth of two tests that ask alike asks: all of them, in part every second. */
export const shareOf = <T>(all: readonly T[], nth: number): readonly T[] =>
  all.filter((_each, at) => (at + nth) % shares === 0)

export async function arrive(page: Page, { path, heading, ready }: Screen) {
  await goTo(page, path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.getByText(ready, { exact: true }).first()).toBeVisible()
  // All answers come part by part.
  await expect(page.locator('[data-waits]')).toHaveCount(0)
}

/** How far the page can be scrolled sideways, in px. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
