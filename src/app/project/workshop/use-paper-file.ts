import { useEffect, useRef, useState } from 'react'
import { endingOf, type FileKind } from '#app/project/charter/paper-file.ts'
import { useSession } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { useServices } from '#app/shell/services.tsx'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { fileStem, saveAsFile } from '#storage/project-exchange.ts'
import { useAnnounce } from '#ui/live-regions.tsx'

/** What a paper of a workshop is made of. */
export interface Asked {
  readonly project: Project
  readonly language: Language
  /** The day it is made, as `2026-11-23`. */
  readonly date: string
}

interface Paper {
  /** In the name of the file: letters and hyphens only. */
  readonly use: string
  /** PDF, unless something else is said. */
  readonly kind?: FileKind
  readonly make: (asked: Asked, stop: AbortController) => Promise<Blob>
}

/**
 * Makes papers of the open project, one at a time, and saves each as a file. `save` gives the file's
 * name, and null when there is none: one is being made already, it failed, or the screen was left.
 */
export function usePaperFile() {
  const { paper } = useWords()
  const { language } = useShell()
  const { store } = useSession()
  const { now } = useServices()
  const { say, alert } = useAnnounce()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const [kind, setKind] = useState<FileKind>('pdf')
  const wordsOf = (of: FileKind) => (of === 'pdf' ? paper : paper.other)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const save = async ({ use, kind: asked = 'pdf', make }: Paper): Promise<string | null> => {
    if (state === 'making') return null
    const stop = new AbortController()
    running.current = stop
    setState('making')
    setKind(asked)
    const words = wordsOf(asked)
    say(words.making)
    try {
      const { project } = store.getState()
      const date = day(now())
      const content = await make({ project, language, date }, stop)
      const name = `${fileStem(project.answers.start.title, date, use)}.${endingOf[asked]}`
      saveAsFile(content, name)
      setState('idle')
      say(words.made(name))
      return name
    } catch (reason) {
      if (stop.signal.aborted) return null
      console.error(reason)
      setState('failed')
      alert(words.failed.title)
      return null
    }
  }
  return { state, save, words: wordsOf(kind) }
}
