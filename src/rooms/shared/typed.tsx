import type { ReactNode } from 'react'
import { useTypedLanguage } from '#i18n/messages-context.tsx'

/** What people wrote, among the app's own words: read aloud in the language it is in. */
export function Typed({ children }: { children: ReactNode }) {
  return <span lang={useTypedLanguage()}>{children}</span>
}

/** A sentence of the app's around a text somebody wrote. */
export function TypedIn({ sentence, text }: { sentence: (text: string) => string; text: string }) {
  const [before, after = ''] = sentence(place).split(place)
  return (
    <>
      <span>{before}</span>
      <Typed>{text}</Typed>
      <span>{after}</span>
    </>
  )
}

/** No sentence has it by itself. */
const place = '\uFFFC'
