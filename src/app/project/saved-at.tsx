import { useEffect, useRef } from 'react'
import { fileProblem } from '#app/file-problem.ts'
import { clockTime } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { SaveStatus } from '#ui/save-status.tsx'
import { useProject, useRefusedTexts, useUnsaidRefusals } from './use-project.ts'

/**
 * Where the work is and since when. Said aloud only when it matters: the first time in a visit that
 * something is saved, when saving fails, and when it works again.
 */
export function SavedAt() {
  const { save: words, refused: refusedWords } = useWords().frame
  const { language, shell } = useShell()
  const save = useProject((state) => state.save)
  const refused = useRefusedTexts().length
  const hasUnsaid = useUnsaidRefusals().length > 0
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

  const refusedBefore = useRef(refused)
  useEffect(() => {
    if (refused > 0 && refusedBefore.current === 0) alert(words.refused(refused))
    refusedBefore.current = refused
  }, [refused, alert, words])

  useEffect(() => {
    if (hasUnsaid) alert(refusedWords.unsaid.title)
  }, [hasUnsaid, alert, refusedWords])

  const lastTime = useRef<string | null>(null)
  if (save.kind === 'saved') lastTime.current = clockTime(save.at, language)
  switch (save.kind) {
    case 'failed':
      return <SaveStatus kind="failed" text={words.failed} />
    case 'memoryOnly':
      return <SaveStatus kind="failed" text={words.memoryOnly} />
    case 'saving':
      return <SaveStatus kind="saving" text={words.saving} />
    default:
      if (hasUnsaid) return <SaveStatus kind="failed" text={words.failed} />
      if (refused > 0) return <SaveStatus kind="failed" text={words.refused(refused)} />
      // A pause of a few tenths of a second before a write is not worth a flicker.
      return lastTime.current === null ? null : (
        <SaveStatus
          kind="saved"
          text={words.saved(lastTime.current)}
          shortText={words.savedShort(lastTime.current)}
        />
      )
  }
}
