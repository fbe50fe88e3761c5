import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent as byHand, page } from 'vitest/browser'
import type { AskedFile } from '#app/project/charter/paper-file.ts'
import { PaperSheet } from '#app/project/charter/paper-sheet.tsx'
import { type PaperKind, paperKinds } from '#core/charter/document/papers.ts'
import { type Language, languages } from '#core/languages.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { project as danish } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { project as english } from '#i18n/en/project.ts'
import { countPages } from '#papers/pdf-client.ts'
import { usualPaper } from '#storage/paper-choices.ts'
import { keptUnsentTexts } from '#storage/waiting-texts.ts'
import { fullAnswers } from '../../../fixtures/full-answers.ts'
import { expectNoAxeFindings } from '../../../rooms/accessibility.ts'
import { renderPage } from '../../../rooms/render-page.tsx'

const words = { da: danish, en: english }
const date = '2026-11-23'
const { sheet, contents } = danish.paper
const { papers } = danish.charter

beforeEach(() => localStorage.clear())
afterEach(() => {
  document.documentElement.removeAttribute('data-theme')
  return page.viewport(1280, 800)
})

const projectWith = (answers = fullAnswers): Project => ({
  ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'),
  answers,
})

function openSheet({ project = projectWith(), language = 'da' as Language } = {}) {
  const onSave = vi.fn<(file: AskedFile) => void>()
  const onClose = vi.fn<() => void>()
  function Opened() {
    const [choices, setChoices] = useState(usualPaper)
    return (
      <PaperSheet
        project={project}
        date={date}
        choices={choices}
        onChoices={setChoices}
        nameOf={({ kind }) => `Navn.${kind}`}
        onClose={onClose}
        onSave={onSave}
      />
    )
  }
  const { unmount } = renderPage(<Opened />, { language, question: 'arena' })
  return { onSave, onClose, unmount, dialog: within(screen.getByRole('dialog')) }
}

const purpose = (kind: PaperKind) => screen.getByRole('radio', { name: papers[kind] })
const choice = (name: string) => screen.getByRole('checkbox', { name })
const choosing = () => userEvent.click(screen.getByText(contents.summary))
const pagesOf = (paper: PaperKind) =>
  countPages(
    { project: projectWith(), language: 'da', choices: { date, paper }, largePrint: false },
    { signal: new AbortController().signal },
  )

describe('the sheet in which the paper is saved', () => {
  it('begins at the paper that is chosen, and the arrow keys choose another', async () => {
    const { onSave, onClose } = openSheet()
    expect(purpose('signing')).toHaveFocus()
    expect(purpose('signing')).toBeChecked()
    await byHand.keyboard('{ArrowDown}')
    expect(purpose('case')).toBeChecked()
    await byHand.keyboard('{Enter}')
    expect(onSave.mock.lastCall).toEqual([
      { kind: 'pdf', taken: { inside: null, privateNotes: false, assessments: false } },
    ])
    expect(onClose).not.toHaveBeenCalled()
    await byHand.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: shell.app.close }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('says how many pages each paper has, once they are counted, and of the chosen one in its button', async () => {
    openSheet()
    for (const kind of paperKinds)
      expect(purpose(kind)).toHaveAccessibleDescription(
        `${sheet.notCounted} ${sheet.papers[kind].text}`,
      )
    expect(screen.getByRole('button', { name: sheet.save.pdf('') })).toBeVisible()
    for (const kind of paperKinds) {
      const pages = sheet.pages(await pagesOf(kind))
      await expect
        .poll(() => purpose(kind).closest('label')?.textContent, { timeout: 30_000 })
        .toContain(pages)
      await userEvent.click(purpose(kind))
      expect(screen.getByRole('button', { name: sheet.save.pdf(pages) })).toBeVisible()
    }
  })

  it('says what is still open of the agreement, but not of a paper to work on', async () => {
    const arena = { ...fullAnswers.arena, politics: emptyAnswers.arena.politics }
    const { dialog } = openSheet({ project: projectWith({ ...fullAnswers, arena }) })
    expect(dialog.getByText('Åbent punkt: hvem der godkender')).toBeVisible()
    await userEvent.click(purpose('working'))
    expect(dialog.queryByText(/Åbent punkt/)).not.toBeInTheDocument()
  })

  it('counts nothing any more when it is closed', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate')
    const begun = vi.spyOn(Worker.prototype, 'postMessage')
    const { unmount } = openSheet()
    await waitFor(() => expect(begun).toHaveBeenCalledOnce(), { timeout: 10_000 })
    expect(ended).not.toHaveBeenCalled()
    unmount()
    await waitFor(() => expect(ended).toHaveBeenCalledOnce())
    vi.restoreAllMocks()
  })

  it('offers the paper alone to sign and to file, and the project in the paper to work on', async () => {
    openSheet()
    for (const kind of paperKinds) {
      await userEvent.click(purpose(kind))
      const usual = kind === 'working' ? 'project' : 'paper'
      expect(screen.getByRole('radio', { name: sheet.holds[usual].label })).toBeChecked()
    }
  })

  it('takes private notes and assessments along for one paper only', async () => {
    openSheet()
    const notes = screen.getByRole('checkbox', { name: /private noter$/u })
    const assessments = choice(sheet.stays.assessments)
    expect(notes).not.toBeChecked()
    expect(assessments).not.toBeChecked()
    await userEvent.click(notes)
    await userEvent.click(assessments)
    expect(notes).toHaveAccessibleDescription(sheet.stays.onPaper)
    await userEvent.click(purpose('case'))
    expect(notes).not.toBeChecked()
    expect(assessments).not.toBeChecked()
    await userEvent.click(purpose('working'))
    expect(notes).not.toBeChecked()
    expect(assessments).toBeChecked()
  })

  it('says of each where it goes when the project lies in the file', async () => {
    openSheet()
    const notes = screen.getByRole('checkbox', { name: /private noter$/u })
    const { inFile, notInFile, notOnPaper } = sheet.stays
    expect(notes).toHaveAccessibleDescription(notOnPaper)
    await userEvent.click(screen.getByRole('radio', { name: sheet.holds.project.label }))
    expect(notes).toHaveAccessibleDescription(`${notOnPaper} ${notInFile}`)
    expect(choice(sheet.stays.assessments)).toHaveAccessibleDescription(`${notOnPaper} ${inFile}`)
    await userEvent.click(screen.getByRole('radio', { name: shell.file.self.label }))
    expect(notes).toHaveAccessibleDescription(`${notOnPaper} ${inFile}`)
  })

  it('asks whom the file is for only where there are private notes', async () => {
    openSheet({ project: projectWith(emptyAnswers) })
    expect(screen.queryByRole('checkbox', { name: /privat/u })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: sheet.holds.project.label }))
    expect(screen.queryByRole('group', { name: shell.file.audience })).toBeNull()
  })

  it('is for Word and text too, in which no project lies', async () => {
    const { onSave } = openSheet()
    await userEvent.click(screen.getByRole('radio', { name: sheet.holds.project.label }))
    for (const kind of ['docx', 'markdown'] as const) {
      await userEvent.selectOptions(screen.getByLabelText(sheet.kind), kind)
      expect(screen.queryByRole('group', { name: sheet.what })).toBeNull()
      expect(screen.getByText(`Navn.${kind}`)).toBeVisible()
      await userEvent.click(screen.getByRole('button', { name: sheet.save[kind]('') }))
      expect(onSave.mock.lastCall?.[0]).toMatchObject({ kind, taken: { inside: null } })
    }
  })

  it('lets the sections be chosen one by one, and says closed what is chosen', async () => {
    openSheet()
    const said = () => screen.getByText(contents.summary).closest('summary')?.textContent
    await choosing()
    expect(choice(`K ${danish.charter.sections.K}`)).toBeChecked()
    expect(choice(`B ${danish.charter.sections.B}`)).not.toBeChecked()
    await userEvent.click(choice(`H2 ${danish.charter.sections.H2}`))
    await userEvent.click(choice(danish.charter.results.attachments.method))
    expect(said()).toContain(
      `${contents.only(1, 'K')} · ${danish.charter.results.attachments.method}`,
    )
    await userEvent.click(screen.getByRole('button', { name: contents.chooseNone }))
    expect(said()).toContain(contents.onlyFirst)
    await userEvent.click(screen.getByRole('button', { name: contents.chooseAll }))
    expect(said()).toContain(contents.allSections)
    await userEvent.click(screen.getByRole('button', { name: contents.asMade }))
    expect(said()?.trim()).toBe(contents.summary)
    expect(screen.queryByRole('button', { name: contents.asMade })).toBeNull()
    expect(choice(`K ${danish.charter.sections.K}`)).toBeChecked()
  })

  it('holds what the next purpose holds, whatever was chosen for the one before', async () => {
    openSheet()
    await choosing()
    await userEvent.click(screen.getByRole('button', { name: contents.chooseNone }))
    await userEvent.click(purpose('case'))
    expect(choice(`B ${danish.charter.sections.B}`)).toBeChecked()
  })

  it('says which texts it leaves out, and the way to them', async () => {
    keptUnsentTexts('p1').keep([
      { place: 'team/needs', form: 'needs', path: 'entry', text: 'Halv', kept: '' },
    ])
    const { dialog, onClose } = openSheet()
    expect(await dialog.findByText(/Halv/u, {}, { timeout: 10_000 })).toBeVisible()
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(shell.file.leftOut(1))
    await userEvent.click(await dialog.findByRole('link'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each(
    languages.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]),
  )('is accessible with everything open, at any width (%s, %s)', async (language, theme) => {
    document.documentElement.setAttribute('data-theme', theme)
    openSheet({ language })
    await userEvent.click(screen.getByText(words[language].paper.contents.summary))
    await userEvent.click(
      screen.getByRole('radio', { name: words[language].paper.sheet.holds.project.label }),
    )
    await expectNoAxeFindings()
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.viewport(width, height)
      const dialog = screen.getByRole('dialog')
      expect(dialog.scrollWidth).toBe(dialog.clientWidth)
      const save = screen.getByRole('button', {
        name: new RegExp(`^${words[language].paper.sheet.save.pdf('')}`, 'u'),
      })
      expect(save.getBoundingClientRect().bottom).toBeLessThanOrEqual(height)
    }
    await page.viewport(320, 640)
    expect(screen.getByRole('dialog').getBoundingClientRect()).toMatchObject({
      left: 0,
      top: 0,
      width: 320,
      height: 640,
    })
  })
})
