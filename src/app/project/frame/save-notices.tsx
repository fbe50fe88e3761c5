import { useEffect } from 'react'
import { useProject, useSession, useUnsaidRejections } from '#app/project/open/use-project.ts'
import { useProblem } from '#app/shell/use-problem.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { askBeforeLeaving } from '#storage/leaving.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { FileMenu } from './use-file-menu.tsx'

/** What went wrong with keeping the work: what is safe, and what to do. */
export function SaveNotices({ menu }: { menu: FileMenu }) {
  const { notices } = useShell().shell
  const { retry, reloadFromShelf, putBack, restore } = useSession()
  const { problem, tell, clear } = useProblem()
  const save = useProject((state) => state.save)
  const hasUnsaid = useUnsaidRejections().length > 0
  useWarningBeforeLeaving(save.kind === 'failed' || save.kind === 'saving' || hasUnsaid)
  if (save.kind !== 'failed') return menu.problem && <Notice kind="error">{menu.problem}</Notice>

  const saveAsFile = (
    <Button key="file" icon="download" aria-haspopup="dialog" onClick={menu.saveAsFile}>
      {notices.saveAsFile}
    </Button>
  )
  const keepAsCopy = (
    <Button key="copy" icon="copy" onClick={() => void menu.keepAsCopy()}>
      {notices.conflict.keepAsCopy}
    </Button>
  )
  const onRestore = async () => {
    clear()
    const restored = await restore()
    if (!restored.ok) await tell({ reason: restored.failure })
  }
  const said = {
    full: {
      words: notices.storageFull,
      actions: [
        saveAsFile,
        <Button key="again" onClick={() => void retry()}>
          {notices.retry}
        </Button>,
      ],
    },
    blocked: {
      words: notices.saveFailed,
      actions: [
        saveAsFile,
        <Button key="again" onClick={() => void retry()}>
          {notices.retry}
        </Button>,
      ],
    },
    conflict: {
      words: notices.conflict,
      actions: [
        keepAsCopy,
        <Button key="newest" onClick={() => void reloadFromShelf()}>
          {notices.conflict.takeNewest}
        </Button>,
      ],
    },
    gone: {
      words: notices.gone,
      actions: [
        saveAsFile,
        <Button key="back" onClick={() => void putBack()}>
          {notices.gone.putBack}
        </Button>,
      ],
    },
    outdated: {
      words: notices.outdated,
      actions: [
        saveAsFile,
        <Button key="reload" onClick={() => location.reload()}>
          {notices.outdated.reload}
        </Button>,
      ],
    },
    deleted: {
      words: notices.trashedElsewhere,
      actions: [
        <Button key="restore" icon="undo" onClick={() => void onRestore()}>
          {notices.trashed.restore}
        </Button>,
        keepAsCopy,
        saveAsFile,
      ],
    },
  }[save.reason]
  const { title, text } = said.words
  const failed = problem ?? menu.problem
  return (
    <Notice kind="error" heading={title} actions={said.actions}>
      <p>{text}</p>
      {failed && failed !== `${title} ${text}` && <p>{failed}</p>}
    </Notice>
  )
}

/** The browser asks before the window closes, but only while something is not kept. */
function useWarningBeforeLeaving(isAtRisk: boolean) {
  useEffect(() => {
    return isAtRisk ? askBeforeLeaving(() => true) : undefined
  }, [isAtRisk])
}
