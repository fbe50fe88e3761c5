import { limits } from '#core/limits.ts'
import { isPictureUrl } from '#core/project/document-control.ts'
import { oneOf, type Preference, preference } from '#storage/preferences.ts'

export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export const projectorSizes = ['larger', 'largest'] as const
export type ProjectorSize = (typeof projectorSizes)[number]

// The three that the script in the head of index.html reads by these names, before anything is drawn.

/** Null for the system's own. */
export const themePreference = preference<Theme | null>('theme', oneOf(themes), null)

/** Null for the system's own. */
export const motionPreference = preference<'less' | null>('motion', oneOf(['less'] as const), null)

/** How large what the room sees is written; null for the usual. */
export const projectorPreference = preference<ProjectorSize | null>(
  'projector',
  oneOf(projectorSizes),
  null,
)

/** Who a new project is made by; empty until somebody has said so. */
export const organisationPreference = preference<string>(
  'organisation',
  (text) => (text.length <= limits.text ? text : null),
  '',
)

/** The logo of new projects; empty for none. */
export const logoPreference = preference<string>(
  'logo',
  (text) => (isPictureUrl(text) ? text : null),
  '',
)

/** Keeps a choice and has this window follow it as the others do. False where it could not be kept. */
export function keepSetting<T>({ keep }: Preference<T>, value: T): boolean {
  const isKept = keep(value)
  window.dispatchEvent(new StorageEvent('storage'))
  return isKept
}
