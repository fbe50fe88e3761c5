import { type ChangeEvent, useRef } from 'react'
import { useNavigate } from 'react-router'
import { fileProblem } from '#app/file-problem.ts'
import { shelfActs } from '#app/lazy-acts.ts'
import { paths } from '#app/paths.ts'
import { useServices } from '#app/services.tsx'
import { isFilled } from '#core/questions/is-filled.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'

/** Opens a project from a file. What went wrong is said in place, and the file is left as it is. */
export function FileOpener({ onProblem }: { onProblem: (text: string | null) => void }) {
  const { home, notices } = useShell().shell
  const services = useServices()
  const navigate = useNavigate()
  const { say, alert } = useAnnounce()
  const input = useRef<HTMLInputElement>(null)

  const onChosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    event.target.value = ''
    if (!chosen) return
    onProblem(null)
    const { openFile } = await shelfActs()
    const named = (title: string) => (isFilled(title) ? title : home.projects.unnamed)
    const opened = await openFile(services, chosen, (title) => notices.file.fromFile(named(title)))
    if (!opened.ok) {
      const text = fileProblem(notices, opened.failure)
      onProblem(text)
      alert(text)
      return
    }
    const { project, came } = opened.value
    const title = named(project.answers.start.title)
    await navigate(paths.overview(project.id))
    if (came === 'asCopy') say(notices.file.asCopy(title))
    else say(came === 'fromTrash' ? home.projects.restored(title) : notices.file.opened(title))
  }
  return (
    <>
      <Button icon="folder-open" onClick={() => input.current?.click()}>
        {home.openFile}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json,.pdf,application/pdf"
        aria-label={home.chooseFile}
        onChange={(event) => void onChosen(event)}
      />
    </>
  )
}
