import { useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { useServices } from '#app/shell/services.tsx'
import { type PaperChoices, paperChoices } from '#storage/paper-choices.ts'
import { hasSummary } from './paper-file.ts'
import { SavePaper } from './save-paper.tsx'
import { useSaid } from './use-said.ts'

/** Saving the paper from another screen than its own, by the choices made there. */
export function PaperAct({ onSaved }: { onSaved: (saved: Saved | null) => void }) {
  const { store } = useSession()
  const { now } = useServices()
  const project = useProject((state) => state.project)
  const [choices, setChoices] = useState(paperChoices(project.id).read)
  const [isAsking, setIsAsking] = useState(false)
  const said = useSaid(hasSummary(choices))
  const onChoices = (next: PaperChoices) => {
    setChoices(next)
    paperChoices(project.id).keep(next)
  }
  return (
    <SavePaper
      project={project}
      projectNow={() => store.getState().project}
      date={day(now())}
      choices={choices}
      onChoices={onChoices}
      said={said}
      isAsking={isAsking}
      onAsking={setIsAsking}
      onSaved={onSaved}
    />
  )
}
