import { type GaveWay, gaveWaysSchema } from '#core/merge/gave-way.ts'
import { type WaitingText, waitingTextsSchema } from '#core/project/waiting-texts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { type Preference, preferenceAs } from './preferences.ts'

/** The names of those over which the browser asks before the window closes. */
const atRisk = new Set<string>()
let stopAsking = () => {}
let isOnlyInWindow = false

/**
 * From now on no such text is left in the browser, and it asks over each: their projects go with the window, where
 * they are kept nowhere else.
 */
export const keepTextsInWindow = (): void => {
  isOnlyInWindow = true
}

/**
 * The texts of a project that no answer takes. While there are any, the browser asks. Browsers have
 * them under an earlier name.
 */
export const keptRejectedInputs = waitingTexts('refused', () => true)

/** What stands in a project's fields and nobody has sent yet. The browser asks where it has no room for it. */
export const keptUnsentTexts = waitingTexts('unsent', (isKept) => !isKept)

/**
 * What another window wrote where something else stands: null where nothing is kept, so that what was
 * cleared away is told from what was decided. The browser asks where it has no room for it.
 */
export const keptOtherTexts = keptTexts<readonly GaveWay[] | null>({
  kind: 'others',
  known: (text) => read(text, gaveWaysSchema),
  textOf: (texts) => texts && JSON.stringify(texts),
  otherwise: null,
  isAtRisk: (isKept) => !isKept,
})

/**
 * What a room is asked on its phones; null where nobody wrote anything else than stands there. The browser asks where
 * it has no room for it.
 */
export const keptPhoneQuestion = keptTexts<string | null>({
  kind: 'phone-question',
  known: (text) => (text === '' ? null : text),
  textOf: (question) => question,
  otherwise: null,
  isAtRisk: (isKept) => !isKept,
})

const kinds = [keptRejectedInputs, keptUnsentTexts]

/** What waits of one project waits of its copy as well. */
export function copyWaitingTexts(fromId: string, toId: string): void {
  for (const kept of kinds) kept(toId).keep(kept(fromId).read())
  keptOtherTexts(toId).keep(keptOtherTexts(fromId).read())
}

export function forgetWaitingTexts(projectId: string): void {
  for (const kept of kinds) kept(projectId).keep([])
  keptOtherTexts(projectId).keep(null)
  keptPhoneQuestion(projectId).keep(null)
}

function waitingTexts(kind: string, isAtRisk: (isKept: boolean) => boolean) {
  return keptTexts<readonly WaitingText[]>({
    kind,
    known: (text) => read(text, waitingTextsSchema),
    textOf: (texts) => (texts.length === 0 ? null : JSON.stringify(texts)),
    otherwise: [],
    isAtRisk,
  })
}

interface TextsOfAKind<T> {
  readonly kind: string
  /** Believes only what it knows. */
  readonly known: (text: string) => T | null
  readonly textOf: (texts: T) => string | null
  readonly otherwise: T
  readonly isAtRisk: (isKept: boolean) => boolean
}

/** Kept by the window, and over a reload by the browser where it has room. */
function keptTexts<T extends readonly unknown[] | string | null>({
  kind,
  known,
  textOf,
  otherwise,
  isAtRisk,
}: TextsOfAKind<T>): (projectId: string) => Preference<T> {
  /** For as long as the window is open, what the browser has no room for. */
  const inWindow = new Map<string, T>()
  return (projectId) => {
    const name = `${kind}.${projectId}`
    const inBrowser = preferenceAs<T>({ name, known, textOf, otherwise })
    return {
      read: () => inWindow.get(name) ?? inBrowser.read(),
      keep: (texts) => {
        const isKept = !isOnlyInWindow && inBrowser.keep(texts)
        if (isKept) inWindow.delete(name)
        else inWindow.set(name, texts)
        if (texts && texts.length > 0 && isAtRisk(isKept)) atRisk.add(name)
        else atRisk.delete(name)
        stopAsking()
        stopAsking = atRisk.size === 0 ? () => {} : askBeforeLeaving(() => true)
        return isKept
      },
    }
  }
}

interface Schema<T> {
  readonly safeParse: (
    found: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false }
}

function read<T>(text: string, schema: Schema<T>): T | null {
  try {
    const found = schema.safeParse(JSON.parse(text))
    return found.success ? found.data : null
  } catch {
    return null
  }
}
