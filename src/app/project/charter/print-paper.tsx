import { useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useSession } from '#app/project/open/use-project.ts'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import { missingForPaper } from '#app/shell/left-out/missing-in.ts'
import { LeftOut } from '#app/shell/left-out.tsx'
import type { Project } from '#core/project/project.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'

/** Prints the paper; where something that was written is not on it, that is said first, as before a file. */
export function PrintPaper({ project }: { project: Project }) {
  const { paper } = useWords()
  const { file } = useShell().shell
  const session = useSession()
  const { unsent, rejected, others } = session
  useSyncExternalStore(unsent.subscribe, unsent.all)
  useSyncExternalStore(rejected.subscribe, rejected.all)
  useSyncExternalStore(others.subscribe, others.all)
  const [isAsking, setIsAsking] = useState(false)
  const missing = missingForPaper(project, session)
  const isLacking = missing.count > 0
  const print = () => {
    // The window is not to be on the paper.
    flushSync(() => setIsAsking(false))
    window.print()
  }
  return (
    <>
      <Button
        icon="printer"
        aria-haspopup={isLacking ? 'dialog' : undefined}
        onClick={isLacking ? () => setIsAsking(true) : print}
      >
        {paper.print}
      </Button>
      {isAsking && isLacking && (
        <FormDialog
          open
          onClose={() => setIsAsking(false)}
          onSubmit={print}
          title={paper.print}
          text={file.leftOut(missing.count)}
          icon="printer"
          submitLabel={paper.print}
        >
          <LeftOut project={project} missing={missing} onGo={() => setIsAsking(false)} />
        </FormDialog>
      )}
    </>
  )
}
