import type { Saved } from '#app/project/open/saved-notice.tsx'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePaperFile } from './use-paper-file.ts'

/** The run sheet as PDF, made when that is asked for; what makes it comes only then. */
export function SaveRunSheet({ onSaved }: { onSaved: (saved: Saved | null) => void }) {
  const { workshop, paper } = useWords()
  const { state, save } = usePaperFile()
  const onSave = async () => {
    if (state === 'making') return
    onSaved(null)
    const name = await save({
      use: workshop.fileUse,
      make: async (asked, stop) => {
        const { savedRunSheet } = await import('#papers/pdf-client.ts')
        return savedRunSheet(asked, stop)
      },
    })
    if (name !== null) onSaved({ heading: paper.made(name) })
  }
  return (
    <>
      <Button variant="primary" icon="file-down" onClick={() => void onSave()}>
        {state === 'making' ? paper.making : workshop.save}
      </Button>
      {state === 'failed' && (
        <Notice kind="error" heading={paper.failed.title}>
          {paper.failed.text}
        </Notice>
      )}
    </>
  )
}
