import type { ReactNode } from 'react'
import { isFilled } from '#core/questions/is-filled.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useTypedLanguage } from '#i18n/messages-context.tsx'
import { TypedIn as TypedInLanguage, type Wrap } from '#ui/form/typed-in.tsx'

/** What people wrote, among the app's own words: read aloud in the language it is in. */
export function Typed({ children }: { children: ReactNode }) {
  return <span lang={useTypedLanguage()}>{children}</span>
}

/** A sentence of the app's around texts somebody wrote. */
export function TypedIn({ sentence }: { sentence: (typed: Wrap) => string }) {
  return <TypedInLanguage lang={useTypedLanguage()} sentence={sentence} />
}

/** A name somebody wrote, or the app's own words where there is none. */
export function TypedName({ name, otherwise }: { name: string; otherwise: string }) {
  return isFilled(name) ? <Typed>{shownName(name, otherwise)}</Typed> : <span>{otherwise}</span>
}
