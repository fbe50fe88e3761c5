import type { ComponentProps } from 'react'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { AudienceChoice } from './audience-choice.tsx'
import type { Missing } from './left-out/missing-in.ts'
import { LeftOut } from './left-out.tsx'

/** What is asked and said of a project before it is handed over: what is left out, and whom it is for. */
export function HandingOver({
  project,
  missing,
  onGo,
  ...choice
}: { project: Project; missing: Missing; onGo: () => void } & ComponentProps<
  typeof AudienceChoice
>) {
  return (
    <>
      <LeftOut project={project} missing={missing} onGo={onGo} />
      {hasPrivateNotes(project.answers) && <AudienceChoice {...choice} />}
    </>
  )
}
