import { shownName } from '#core/questions/shown-name.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { ShelfHead } from '#session/ports/shelf.ts'
import { asItIs, TypedIn } from '#ui/form/typed-in.tsx'

type Named = Pick<ShelfHead, 'title' | 'language'>

/** What to call a project on the shelf, alone and in a sentence, in the language it is written in. */
export function useHeadNames() {
  const { language, shell } = useShell()
  const { unnamed } = shell.home.projects
  const nameOf = (head: Named, typed = asItIs) => shownName(head.title, unnamed, typed)
  const named = (head: Named, sentence: (name: string) => string) => (
    <TypedIn
      lang={head.language === language ? undefined : head.language}
      sentence={(typed) => sentence(nameOf(head, typed))}
    />
  )
  return { nameOf, named }
}
