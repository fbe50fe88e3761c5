import { useSyncExternalStore } from 'react'
import { ideasOnScreen } from '#core/workshop/run/ideas-on-screen.ts'
import { isAbandoned } from '#core/workshop/run/run.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './control.module.css'
import { KeyList } from './key-list.tsx'
import { NowPart } from './now-part.tsx'
import { actsOn, type RunPageProps, useRunState, useWorkshop } from './run-window.ts'
import { ScreenPart } from './screen-part.tsx'
import { SheetPart } from './sheet-part.tsx'
import { useMarks } from './use-marks.ts'
import { useNow } from './use-now.ts'
import { useRunKeys } from './use-run-keys.ts'

interface ControlPageProps extends RunPageProps {
  /** Of the projector's window, and of the page where the run sheet is prepared. */
  readonly links: { readonly screen: string; readonly prepare: string }
}

/** The window a workshop is led from: where one is, what time it is, and what the room sees. */
export function ControlPage(props: ControlPageProps) {
  const { room, ideas, run: window, now, keys, links } = props
  const { run: words } = useWords()
  const state = useRunState(window)
  const workshop = useWorkshop(room)
  const run = state.kind === 'open' ? state.run : null
  const at = useNow(now, run)
  const acts = actsOn(props)
  // One that is over, or of another day, is nowhere in the run sheet.
  const going = run && !run.isOver && !isAbandoned(run, at) ? run : null
  const { all } = useSyncExternalStore(ideas.subscribe, ideas.getState)
  const shown = going && ideasOnScreen(all, going)
  useRunKeys(acts, keys.isOn)
  useMarks(run, workshop.blocks, at)
  if (state.kind === 'opening') return null
  if (workshop.blocks.length === 0 && run === null)
    return (
      <>
        <Notice kind="info" actions={<ButtonLink href={links.prepare}>{words.prepare}</ButtonLink>}>
          {words.empty}
        </Notice>
        <ScreenPart run={null} acts={acts} href={links.screen} shown={null} />
      </>
    )
  return (
    <>
      {state.keeping === 'failed' && <NotKept onAgain={window.retry} />}
      <div className={styles.columns}>
        <NowPart {...{ room, run, workshop, at, acts }} />
        <ScreenPart run={going} acts={acts} href={links.screen} shown={shown} />
        <SheetPart workshop={workshop} run={going} />
      </div>
      <KeyList keys={keys} />
    </>
  )
}

function NotKept({ onAgain }: { onAgain: () => void }) {
  const { run: words } = useWords()
  const { retry } = useShell().shell.notices
  return (
    <Notice
      kind="error"
      heading={words.failed.title}
      actions={<Button onClick={onAgain}>{retry}</Button>}
    >
      {words.failed.text}
    </Notice>
  )
}
