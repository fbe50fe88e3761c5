import { type WaitingText, waitingTextsSchema } from '#core/project/waiting-texts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type Preference, preferenceAs } from './preferences.ts'

type WaitingTexts = Preference<readonly WaitingText[]>

/** By name, for as long as the window is open: what is too long for an answer may be so for a browser. */
const inWindow = new Map<string, readonly WaitingText[]>()
/** The names of those over which the browser asks before the window closes. */
const atRisk = new Set<string>()
let stopAsking = () => {}

/**
 * The texts of a project that no answer takes. While there are any, the browser asks. Browsers have
 * them under an earlier name.
 */
export const keptRejectedInputs = (projectId: string): WaitingTexts =>
  keptTexts(`refused.${projectId}`, () => true)

/** What stands in a project's fields and nobody has sent yet. The browser asks where it has no room for it. */
export const keptUnsentTexts = (projectId: string): WaitingTexts =>
  keptTexts(`unsent.${projectId}`, (isKept) => !isKept)

/** What waits of one project waits of its copy as well. */
export function copyWaitingTexts(fromId: string, toId: string): void {
  for (const kept of [keptRejectedInputs, keptUnsentTexts]) kept(toId).keep(kept(fromId).read())
}

/** Kept by the window, and over a reload by the browser where it has room. */
function keptTexts(name: string, isAtRisk: (isKept: boolean) => boolean): WaitingTexts {
  const inBrowser = preferenceAs<readonly WaitingText[]>({
    name,
    known: read,
    textOf: (texts) => (texts.length === 0 ? null : JSON.stringify(texts)),
    otherwise: [],
  })
  return {
    read: () => inWindow.get(name) ?? inBrowser.read(),
    keep: (texts) => {
      if (texts.length === 0) inWindow.delete(name)
      else inWindow.set(name, texts)
      const isKept = inBrowser.keep(texts)
      if (texts.length > 0 && isAtRisk(isKept)) atRisk.add(name)
      else atRisk.delete(name)
      stopAsking()
      stopAsking = atRisk.size === 0 ? () => {} : askBeforeLeaving(() => true)
      return isKept
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
