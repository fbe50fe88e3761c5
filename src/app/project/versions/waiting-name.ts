import { unsentIn } from '#app/project/open/room-of.ts'
import { useSession } from '#app/project/open/use-project.ts'
import { versionForm } from '#core/project/waiting-texts.ts'

/** What is being typed to call a version by, until it is called that. */
export interface WaitingName {
  readonly read: () => string
  readonly keep: (name: string) => void
}

/** Of a version by its id, or of one that is not made yet. */
export function useWaitingName(version: string): WaitingName {
  const unsent = unsentIn(useSession().unsent, { place: 'history', form: versionForm })
  return { read: () => unsent.read(version), keep: (name) => unsent.keep(version, name) }
}
