import type { Mended } from '#core/project/repair-project.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { placeWords } from '#i18n/place-words.ts'
import { Notice } from '#ui/notice.tsx'

/** What was not as it must be in a file, and how it was mended; the same at one place once. */
export function Repairs({ repairs }: { repairs: readonly Mended[] }) {
  const words = useWords()
  const { repaired } = words.joining
  const told = repairs.map(({ kind, place }) =>
    repaired.kinds[kind](placeWords(words, place) || repaired.elsewhere),
  )
  return (
    <Notice kind="missing" heading={repaired.note}>
      <ul>
        {[...new Set(told)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}
