import { gaveWaysSchema } from '#core/merge/gave-way.ts'
import { waitingTextsSchema } from '#core/project/waiting-texts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** The names of those over which the browser asks before the window closes. */
const atRisk = new Set<string>()
let stopAsking = () => {}

/**
 * The texts of a project that no answer takes. While there are any, the browser asks. Browsers have
 * them under an earlier name.
 */
export const keptRejectedInputs = keptTexts('refused', waitingTextsSchema, () => true)

/** What stands in a project's fields and nobody has sent yet. The browser asks where it has no room for it. */
export const keptUnsentTexts = keptTexts('unsent', waitingTextsSchema, (isKept) => !isKept)

/** What another window wrote where something else stands. The browser asks where it has no room for it. */
export const keptOtherTexts = keptTexts('others', gaveWaysSchema, (isKept) => !isKept)

const kinds = [keptRejectedInputs, keptUnsentTexts]

/** What waits of one project waits of its copy as well. */
export function copyWaitingTexts(fromId: string, toId: string): void {
  for (const kept of kinds) kept(toId).keep(kept(fromId).read())
  keptOtherTexts(toId).keep(keptOtherTexts(fromId).read())
}

export function forgetWaitingTexts(projectId: string): void {
  for (const kept of [...kinds, keptOtherTexts]) kept(projectId).keep([])
}

/** Believes only what it knows. */
interface Schema<T> {
  readonly safeParse: (
    found: unknown,
  ) => { readonly success: true; readonly data: readonly T[] } | { readonly success: false }
}

/** Kept by the window, and over a reload by the browser where it has room. */
function keptTexts<T>(
  kind: string,
  schema: Schema<T>,
  isAtRisk: (isKept: boolean) => boolean,
): (projectId: string) => Preference<readonly T[]> {
  /** For as long as the window is open, what the browser has no room for. */
  const inWindow = new Map<string, readonly T[]>()
  return (projectId) => {
    const name = `${kind}.${projectId}`
    const inBrowser = preferenceAs<readonly T[]>({
      name,
      known: (text) => read(text, schema),
      textOf: (texts) => (texts.length === 0 ? null : JSON.stringify(texts)),
      otherwise: [],
    })
    return {
      read: () => inWindow.get(name) ?? inBrowser.read(),
      keep: (texts) => {
        const isKept = inBrowser.keep(texts)
        if (isKept) inWindow.delete(name)
        else inWindow.set(name, texts)
        if (texts.length > 0 && isAtRisk(isKept)) atRisk.add(name)
        else atRisk.delete(name)
        stopAsking()
        stopAsking = atRisk.size === 0 ? () => {} : askBeforeLeaving(() => true)
        return isKept
      },
    }
  }
}

function read<T>(text: string, schema: Schema<T>): readonly T[] | null {
  try {
    const found = schema.safeParse(JSON.parse(text))
    return found.success ? found.data : null
  } catch {
    return null
  }
}
