import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLinkedFile } from '#app/project/open/use-linked-file.ts'
import {
  useProject,
  useRejectedInputs,
  useUnsaidRejections,
} from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { fileProblem } from '#app/shell/file-problem.ts'
import { useServices } from '#app/shell/services.tsx'
import { clockTime, dateUnlessToday } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { SaveStatus } from '#ui/nav/save-status.tsx'

/**
 * Where the work is and since when. Said aloud only when it matters: the first time in a visit that
 * something is saved, when saving fails, and when it works again. A text that is rejected is told of
 * by its field.
 */
export function SavedAt() {
  const { save: words, rejected: rejectedWords } = useWords().frame
  const { shell } = useShell()
  const save = useProject((state) => state.save)
  const rejected = useRejectedInputs().length
  const hasUnsaid = useUnsaidRejections().length > 0
  const { say, alert } = useAnnounce()
  const before = useRef(save.kind)
  const hasSpoken = useRef(false)
  const hasFailed = useRef(false)

  useEffect(() => {
    const was = before.current
    before.current = save.kind
    if (save.kind === was) return
    if (save.kind === 'failed') {
      hasFailed.current = true
      alert(fileProblem(shell.notices, save))
    } else if (save.kind === 'saved') {
      if (hasFailed.current) say(words.again)
      else if (!hasSpoken.current) say(words.first)
      hasFailed.current = false
      hasSpoken.current = true
    }
  }, [save, alert, say, words, shell])

  useEffect(() => {
    if (hasUnsaid) alert(rejectedWords.unsaid.title)
  }, [hasUnsaid, alert, rejectedWords])

  const [last, setLast] = useState<string | null>(null)
  if (save.kind === 'saved' && save.at !== last) setLast(save.at)
  switch (save.kind) {
    case 'failed':
      return <SaveStatus kind="failed" text={words.failed} />
    case 'memoryOnly':
      return <SaveStatus kind="failed" text={words.memoryOnly} />
    case 'saving':
      return <SaveStatus kind="saving" text={words.saving} />
    default:
      if (hasUnsaid) return <SaveStatus kind="failed" text={words.failed} />
      if (rejected > 0) return <SaveStatus kind="failed" text={words.rejected(rejected)} />
      // A pause of a few tenths of a second before a write is not worth a flicker.
      return last === null ? null : <SavedSince at={last} />
  }
}

/** The hour, and the day when it was another: a page may stay open from one day into the next. */
function SavedSince({ at }: { at: string }) {
  const { frame, linkedFile } = useWords()
  const isInFile = useLinkedFile().kind === 'written'
  const { language } = useShell()
  const { now } = useServices()
  useSyncExternalStore(onPassingTime, () => day(now()))
  const time = clockTime(at, language)
  const date = (month: 'long' | 'short') => dateUnlessToday(at, now(), { language, month })
  return (
    <SaveStatus
      kind="saved"
      moment={at}
      text={(isInFile ? linkedFile : frame.save).saved(time, date('long'))}
      // Shortened, it would say no more than of a project that is in the browser alone.
      shortText={isInFile ? undefined : frame.save.savedShort(time, date('short'))}
    />
  )
}

const aMinute = 60_000

/** A timer set for midnight would sleep when the computer does. */
function onPassingTime(look: () => void): () => void {
  const timer = setInterval(look, aMinute)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
