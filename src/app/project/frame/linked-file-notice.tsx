import { useEffect, useState } from 'react'
import { useLinkedFile } from '#app/project/open/use-linked-file.ts'
import { useSession } from '#app/project/open/use-project.ts'
import { fileProblem } from '#app/shell/file-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Result } from '#core/result.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { LinkedFile } from '#session/linked-file.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'

type Refused = Extract<Awaited<ReturnType<LinkedFile['merge']>>, { ok: false }>['failure']

/** Where the project's file is not written: why, and the ways on. Of one that is, the bar says so. */
export function LinkedFileNotice() {
  const { linkedFile: words, joining, frame } = useWords()
  const { notices } = useShell().shell
  const { file } = useSession()
  const state = useLinkedFile()
  const { say, alert } = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const { kind } = state
  const isTold = kind === 'asks' || kind === 'failed' || kind === 'changed'
  const title = isTold ? words[kind].title(state.name) : null
  // It stands at the head of the page, where whoever writes further down does not see it.
  useEffect(() => {
    if (title !== null) alert(title)
  }, [title, alert])
  if (!file || state.kind === 'none' || state.kind === 'waiting' || state.kind === 'written')
    return null

  const told = ({ reason }: Refused) => {
    if (reason === 'tooMuch') return joining.tooMuch
    return reason === 'missing' ? words.failed.text : fileProblem(notices, { reason })
  }
  const act = async <T,>(doing: Promise<Result<T, Refused>>, done: (value: T) => string) => {
    const found = await doing
    setProblem(found.ok ? null : told(found.failure))
    if (found.ok) say(done(found.value))
    else alert(told(found.failure))
  }
  const stop = (
    <Button
      key="stop"
      variant="text"
      onClick={() => {
        say(words.stopped(state.name))
        void file.stop()
      }}
    >
      {words.stop}
    </Button>
  )
  if (state.kind !== 'changed') {
    const onAct = async () => {
      await (state.kind === 'asks' ? file.ask : file.retry)()
      if (file.state().kind === state.kind) alert(words[state.kind].title(state.name))
    }
    return (
      <Notice
        kind="missing"
        heading={words[state.kind].title(state.name)}
        actions={[
          <Button key="act" onClick={() => void onAct()}>
            {words[state.kind].act}
          </Button>,
          stop,
        ]}
      >
        {words[state.kind].text}
      </Notice>
    )
  }
  const { theirs } = state
  const ways = theirs && [
    <Button key="merge" onClick={() => void act(file.merge(), () => words.changed.merged)}>
      {words.changed.merge}
    </Button>,
    <Button
      key="copy"
      onClick={() => {
        const title = notices.file.fromFile(shownName(theirs.answers.start.title, frame.unnamed))
        void act(file.keepTheirs(title), () => words.changed.copied(title))
      }}
    >
      {words.changed.copy}
    </Button>,
  ]
  return (
    <Notice
      kind="missing"
      heading={words.changed.title(state.name)}
      actions={[...(ways ?? []), stop]}
    >
      <p>{theirs ? words.changed.text : words.changed.foreign}</p>
      {problem && <p>{problem}</p>}
    </Notice>
  )
}
