import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyMeeting } from '#core/questions/arena.ts'
import { project as words } from '#i18n/da/project.ts'
import { partsOf, wordsOf } from '../renderers/docx/read-docx.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { choosePaper, savedAs } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { paper, fields } = words
const evidence = 'Målt i haven ved åen'
const answers = {
  ...emptyAnswers,
  problem: { ...emptyAnswers.problem, statement: 'Åen æder haven', evidence },
  arena: {
    ...emptyAnswers.arena,
    process: { ...emptyAnswers.arena.process, meetings: [emptyMeeting('m1')] },
  },
}
const short = { ...projectWith(answers), route: 'short' as const }
const names = `${fields['problem.evidence'].name} · ${paper.hidden.meetings(1)}`

test('each page of the short version says which of its answers it hides', async ({ page }) => {
  await openProject(page, short, 'problem/statement')
  await expect(page.getByText(paper.hidden.onPage(fields['problem.evidence'].name))).toBeVisible()
  await goTo(page, `/p/${short.id}/arena/process`)
  await expect(page.getByText(paper.hidden.onPage(paper.hidden.meetings(1)))).toBeVisible()
  await openProject(page, { ...short, id: 'p2', route: 'full' }, 'problem/statement')
  await expect(page.getByRole('textbox', { name: fields['problem.evidence'].name })).toHaveValue(
    evidence,
  )
  await expect(page.getByText(paper.hidden.onPage(fields['problem.evidence'].name))).toHaveCount(0)
})

test('before the paper is saved one sees what is hidden, and may leave it out of every material', async ({
  page,
}, info) => {
  await openProject(page, short, 'charter')
  await choosePaper(page, 'case')
  await expect(page.getByText(names, { exact: true })).toBeVisible()
  const include = page.getByRole('checkbox', { name: paper.hidden.include })
  await expect(include).toBeChecked()
  await expect(page.getByText(evidence)).toBeVisible()

  await include.uncheck()
  await expect(page.getByText(evidence)).toHaveCount(0)
  await expect(page.getByText('Åen æder haven').last()).toBeVisible()
  const word = await savedAs(page, info, 'docx')
  const body = wordsOf(partsOf(Uint8Array.from(word.bytes).buffer).get('word/document.xml') ?? '')
  expect(body).toContain('Åen æder haven')
  expect(body).not.toContain(evidence)

  await goTo(page, `/p/${short.id}/overview`)
  await goTo(page, `/p/${short.id}/charter`)
  await expect(include).not.toBeChecked()
})
