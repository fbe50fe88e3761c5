import { type RefusedText, refusedTextsSchema } from '#core/project/refused-texts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** By project, for as long as the window is open: what is too long for an answer may be so for a browser. */
const inWindow = new Map<string, readonly RefusedText[]>()
let stopAsking = () => {}

/**
 * The texts of a project that no answer takes. Kept by the window, and over a reload by the browser
 * where it has room; while there are any, the browser asks before the window closes.
 */
export function keptRefusedTexts(projectId: string): Preference<readonly RefusedText[]> {
  const inBrowser = preferenceAs<readonly RefusedText[]>({
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

function read(text: string): readonly RefusedText[] | null {
  try {
    const found = refusedTextsSchema.safeParse(JSON.parse(text))
    return found.success ? found.data : null
  } catch {
    return null
  }
}
