import { type ChangeEvent, useRef, useState } from 'react'
import { useDroppedFiles } from '#app/shell/dropped-file.tsx'
import { shelfActs } from '#app/shell/lazy-acts.ts'
import { part } from '#app/shell/part.tsx'
import type { useProblem } from '#app/shell/use-problem.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { FoundInFiles } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'

const FoundFiles = part(async () => (await import('./found-files.tsx')).FoundFiles)

/** The way in for project files. They are left as they are, also when they cannot be opened. */
export function FileOpener(props: {
  problem: ReturnType<typeof useProblem>
  /** Something has been put on the shelf, and this screen stays. */
  onKept: () => void
}) {
  const { home } = useShell().shell
  const { tell, clear } = props.problem
  const input = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<FoundInFiles | null>(null)

  const open = async (files: readonly File[]) => {
    clear()
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const read = await acts.readProjectFiles(files)
    if (!read.ok) return tell(read.failure)
    setFound(read.value)
  }
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])]
    target.value = ''
    if (chosen.length > 0) void open(chosen)
  }
  useDroppedFiles((read) => {
    clear()
    setFound(read)
  })
  return (
    <>
      <Button icon="folder-open" onClick={() => input.current?.click()}>
        {home.openFile}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept=".json,application/json,.pdf,application/pdf,.zip,application/zip"
        aria-label={home.chooseFile}
        onChange={onChosen}
      />
      {found && (
        <FoundFiles
          found={found}
          tell={tell}
          onClose={() => setFound(null)}
          onKept={props.onKept}
        />
      )}
    </>
  )
}
