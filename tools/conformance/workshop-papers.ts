import { languages } from '#core/languages.ts'
import { emptyProject, exampleIds, type Project } from '#core/project/project.ts'
import { nothingSaid } from '#core/workshop/ideas/said-in-workshop.ts'
import { sheetIds } from '#core/workshop/paper/sheet-words.ts'
import { standardRunSheet } from '#core/workshop/standard-run-sheets.ts'
import { loadExample } from '#examples/load-example.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { runSheetPdf } from '#papers/run-sheet-pdf.ts'
import { sheetsPdf } from '#papers/sheets-pdf.ts'
import { summaryPdf } from '#papers/summary-pdf.ts'
import { longAnswers } from '../../tests/fixtures/long-answers.ts'
import { eveningOf } from '../../tests/fixtures/workshop-evening.ts'
import { charterFonts } from '../../tests/renderers/pdf/charter-fonts.ts'

/** A paper for a workshop to validate. */
interface WorkshopPaper {
  readonly name: string
  readonly make: () => Promise<Uint8Array>
}

const date = '2026-11-23'
const means = { fonts: charterFonts }

/** Run sheets, summaries, and every sheet blank and with the answers of each example, of long texts and of none. */
export async function workshopPapers(): Promise<readonly WorkshopPaper[]> {
  const found: WorkshopPaper[] = []
  for (const language of languages) {
    const empty = emptyProject('p1', language, `${date}T08:00:00.000Z`)
    const blocks = standardRunSheet(150, runSheetTexts[language])
    const workshop = { ...empty.workshop, duration: 150, begins: '17:00', blocks } as const
    const project = { ...empty, workshop }
    found.push({
      name: `workshop-run-sheet-${language}`,
      make: () => runSheetPdf({ project, language, date }, means),
    })
    const filled: (readonly [name: string, project: Project])[] = [
      ['empty', empty],
      ['long', { ...empty, answers: longAnswers(900) }],
    ]
    for (const id of exampleIds) filled.push([id, await loadExample(id, language)])
    for (const [name, of] of filled)
      found.push({
        name: `workshop-summary-${name}-${language}`,
        make: () => summaryPdf({ ...eveningOf(of), language, date }, means),
      })
    found.push({
      name: `workshop-summary-nothing-${language}`,
      make: () => summaryPdf({ project: empty, said: nothingSaid, language, date }, means),
    })
    for (const ids of sheetIds.map((id) => [id]))
      for (const withAnswers of [false, true])
        for (const [name, of] of withAnswers ? filled : filled.slice(0, 1))
          found.push({
            name: `workshop-${ids.join()}-${withAnswers ? name : 'blank'}-${language}`,
            make: () => sheetsPdf({ project: of, language, ids, withAnswers, date }, means),
          })
  }
  return found
}
