import { useState } from 'react'
import { type Saved, SavedNotice } from '#app/project/open/saved-notice.tsx'
import { sheetIds } from '#core/workshop/paper/sheet-words.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Notice } from '#ui/notice.tsx'
import { SheetList, type SheetsAsked } from '#workshop/sheet-list.tsx'
import { usePaperFile } from './use-paper-file.ts'

/** Sheets and cards as PDF, each or all; told beside the one that was asked for. */
export function SaveSheets() {
  const { sheets, paper } = useWords()
  const { state, save } = usePaperFile()
  const [asked, setAsked] = useState<SheetsAsked | null>(null)
  const [saved, setSaved] = useState<Saved | null>(null)
  const onSave = async (wanted: SheetsAsked) => {
    if (state === 'making') return
    setAsked(wanted)
    setSaved(null)
    const { which, withAnswers } = wanted
    const ids = which === 'all' ? sheetIds : [which]
    const name = await save({
      use: withAnswers ? `${sheets.fileUse[which]}-${sheets.filledUse}` : sheets.fileUse[which],
      make: async (request, stop) => {
        const { savedSheets } = await import('#papers/pdf-client.ts')
        return savedSheets({ ...request, ids, withAnswers }, stop)
      },
    })
    if (name !== null) setSaved({ heading: paper.made(name) })
  }
  return (
    <SheetList asked={asked} isMaking={state === 'making'} onSave={(wanted) => void onSave(wanted)}>
      {saved && <SavedNotice saved={saved} />}
      {state === 'failed' && (
        <Notice kind="error" heading={paper.failed.title}>
          {paper.failed.text}
        </Notice>
      )}
    </SheetList>
  )
}
