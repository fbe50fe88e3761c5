import { type WaitingText, waitingTextsSchema } from '#core/project/waiting-texts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** By project, for as long as the window is open: what is too long for an answer may be so for a browser. */
const inWindow = new Map<string, readonly WaitingText[]>()
let stopAsking = () => {}

/**
 * The texts of a project that no answer takes. Kept by the window, and over a reload by the browser
 * where it has room; while there are any, the browser asks before the window closes.
 */
export function keptRefusedTexts(projectId: string): Preference<readonly WaitingText[]> {
  const inBrowser = preferenceAs<readonly WaitingText[]>({
    name: `refused.${projectId}`,
    known: read,
    textOf: (texts) => (texts.length === 0 ? null : JSON.stringify(texts)),
    otherwise: [],
  })
  return {
    read: () => inWindow.get(projectId) ?? inBrowser.read(),
    keep: (texts) => {
      if (texts.length === 0) inWindow.delete(projectId)
      else inWindow.set(projectId, texts)
      stopAsking()
      stopAsking = inWindow.size === 0 ? () => {} : askBeforeLeaving(() => true)
      inBrowser.keep(texts)
    },
  }
}

function read(text: string): readonly WaitingText[] | null {
  try {
    const found = waitingTextsSchema.safeParse(JSON.parse(text))
    return found.success ? found.data : null
  } catch {
    return null
  }
}
