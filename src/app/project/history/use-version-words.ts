import { useServices } from '#app/shell/services.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { clockTime, dateUnlessToday } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'

/** What is said of versions. */
export function useVersionWords() {
  const { history } = useWords()
  const { language } = useShell()
  const { now } = useServices()
  const when = ({ at }: VersionHead) =>
    history.at(clockTime(at, language), dateUnlessToday(at, now(), { language, month: 'long' }))
  return {
    when,
    /** What it is called: its name, or when it was kept. */
    called: (head: VersionHead) => shownName(head.name, when(head)),
    /** All that its name does not say. */
    facts: (head: VersionHead): readonly string[] => [
      ...(head.name === '' ? [] : [when(head)]),
      history.kinds[head.kind],
      history.progress(head.answered, head.pages),
    ],
  }
}
