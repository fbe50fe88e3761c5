import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { withPurposes } from '#core/calendar/meeting-list.ts'
import { limits } from '#core/limits.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './meetings.module.css'

interface Laid {
  readonly name: string
  readonly before: readonly Meeting[]
  readonly after: readonly Meeting[]
}

/** Runs of meetings to begin from. One can be taken back as long as nothing has been changed since. */
export function MeetingSuggestions({ name, newId }: { name: string; newId: () => string }) {
  const { meetings: words } = useWords().arena
  const { setValue } = useFormContext()
  const { say } = useAnnounce()
  const meetings: readonly Meeting[] = useWatch({ name })
  const [laid, setLaid] = useState<Laid | null>(null)
  const [rejected, setRejected] = useState<{ text: string; meetings: number } | null>(null)
  const isUnchanged = laid !== null && JSON.stringify(laid.after) === JSON.stringify(meetings)

  const lay = (suggestion: { name: string; purposes: readonly string[] }) => {
    const after = withPurposes(meetings, suggestion.purposes, newId)
    if (after.length > limits.rows) {
      const text = words.noRoom(suggestion.name, limits.rows)
      setRejected({ text, meetings: meetings.length })
      return say(text)
    }
    setLaid({ name: suggestion.name, before: meetings, after })
    setValue(name, after)
    say(words.suggested(suggestion.name))
  }
  const takeBack = () => {
    setValue(name, laid?.before)
    setLaid(null)
    say(words.undone)
  }
  return (
    <div className={styles.suggestions}>
      <div className={styles.suggest}>
        <span>{words.suggest}</span>
        {words.suggestions.map((suggestion) => (
          <Button
            key={suggestion.name}
            variant="small"
            icon="plus"
            aria-label={words.suggestOf(suggestion.name)}
            onClick={() => lay(suggestion)}
          >
            {suggestion.name}
          </Button>
        ))}
      </div>
      {rejected?.meetings === meetings.length && <p>{rejected.text}</p>}
      {laid && isUnchanged && (
        <UndoBar text={words.suggested(laid.name)} undoLabel={words.undo} onUndo={takeBack} />
      )}
    </div>
  )
}
