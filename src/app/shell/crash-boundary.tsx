import { Component, type ReactNode, useEffect } from 'react'
import { useLocation } from 'react-router'
import { useShell } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import styles from './instead.module.css'
import { address, paths } from './paths.ts'
import { contentId } from './shell-bar.tsx'
import { type WorkInHand, workInHand } from './work-in-hand.ts'

/** Shown instead of what broke, and built of as little as can be. */
function Crashed({ work }: { work: WorkInHand | null }) {
  const { crash, saveAsFile, recover } = useShell().shell.notices
  const { alert } = useAnnounce()
  useEffect(() => alert(crash.title), [alert, crash])
  return (
    <>
      <h1>{crash.title}</h1>
      <Notice
        kind="error"
        className={styles.notice}
        actions={
          <>
            {work && (
              <Button icon="download" onClick={work.saveAsFile}>
                {saveAsFile}
              </Button>
            )}
            {navigator.onLine && <Button onClick={() => location.reload()}>{crash.reload}</Button>}
            <ButtonLink href={address(paths.home)}>{recover.toHome}</ButtonLink>
          </>
        }
      >
        {work ? `${crash.text} ${crash.file}` : crash.text}
      </Notice>
    </>
  )
}

interface BoundaryProps {
  readonly children: ReactNode
  readonly pathname: string
  /** Whether what is shown instead must bring the main part of the page along. */
  readonly isWhole: boolean
}

interface BoundaryState {
  readonly hasCrashed: boolean
  /** Where it happened; at any other address all is tried again. */
  readonly pathname: string
  /** Held from before the screens, and the open project with them, are taken down. */
  readonly work: WorkInHand | null
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasCrashed: false, pathname: '', work: null }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasCrashed: true, work: workInHand() }
  }

  static getDerivedStateFromProps(
    { pathname }: BoundaryProps,
    before: BoundaryState,
  ): BoundaryState | null {
    return pathname === before.pathname ? null : { hasCrashed: false, pathname, work: null }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    const crashed = <Crashed work={this.state.work} />
    return this.props.isWhole ? <Page id={contentId}>{crashed}</Page> : crashed
  }
}

/** Keeps what breaks to its own address; `isWhole` where not even the bar stands around it. */
export function CrashBoundary(props: { isWhole?: boolean; children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <Boundary pathname={pathname} isWhole={props.isWhole ?? false}>
      {props.children}
    </Boundary>
  )
}
