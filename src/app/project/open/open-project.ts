import type { Services } from '#app/shell/services.tsx'
import { saveAsFile } from '#app/shell/shelf-acts.ts'
import { takeInHand } from '#app/shell/work-in-hand.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { type Opening, openSession } from '#session/open-session.ts'
import type { SessionPorts } from '#session/ports/session-ports.ts'
import { whenLeaving, whenReturning } from '#storage/leaving.ts'
import { linkedFiles } from '#storage/linked-files.ts'
import { persist } from '#storage/persist.ts'
import { browserSchedule } from '#storage/schedule.ts'
import { logoPreference, organisationPreference } from '#storage/settings/settings.ts'
import { unsavedWork } from '#storage/unsaved-work.ts'
import {
  keptOtherTexts,
  keptPhoneQuestion,
  keptRejectedInputs,
  keptUnsentTexts,
} from '#storage/waiting-texts.ts'
import { whenOtherTextsChange } from '#storage/windows/when-texts-change.ts'

/** Opens a project over this browser's ports, and holds it out to whoever must save it in need. */
export async function openProject(
  services: Services,
  id: string,
  { begin, copyTitle }: { begin: Language | null; copyTitle: (project: Project) => string },
): Promise<Opening> {
  const { unopened, shelf } = services
  // It may lie where it cannot be read.
  if (unopened && begin === null && !(await shelf.look(id)))
    return { kind: 'unreached', reason: unopened }
  const opening = await openSession({ ...sessionPorts(services), copyTitle }, id, begin)
  if (opening.kind !== 'open') return opening
  const { session } = opening
  const putDown = takeInHand({
    saveAsFile: () =>
      void saveAsFile(services, session.store.getState().project, {
        audience: 'self',
        use: '',
      }),
    write: async () => {
      await session.flush()
      return session.store.getState().save.kind !== 'failed'
    },
  })
  const close = () => {
    putDown()
    session.close()
  }
  return { kind: 'open', session: { ...session, close } }
}

/** All of this browser that an open project needs, but for the words. */
export const sessionPorts = (services: Services): Omit<SessionPorts, 'copyTitle'> => ({
  ...services,
  newDocument: () => ({
    organisation: organisationPreference.read(),
    logo: logoPreference.read(),
  }),
  schedule: browserSchedule,
  // A window that keeps nothing leaves to others what they have left behind.
  unsavedWork: services.keeps ? unsavedWork : { ...unsavedWork, all: () => [] },
  rejected: keptRejectedInputs,
  unsent: keptUnsentTexts,
  others: keptOtherTexts,
  question: keptPhoneQuestion,
  whenOthersChange: whenOtherTextsChange,
  whenLeaving,
  whenReturning,
  files: linkedFiles(),
  persist: () => void persist(),
})
