import { Component, type ReactNode } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'

/** Shown instead of a screen that broke. What was saved is on the shelf, untouched. */
function Crashed() {
  const { crash } = useShell().shell.notices
  return (
    <Page>
      <h1>{crash.title}</h1>
      <Notice
        kind="error"
        actions={<Button onClick={() => location.reload()}>{crash.reload}</Button>}
      >
        {crash.text}
      </Notice>
    </Page>
  )
}

export class CrashBoundary extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }
  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }
  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children
  }
}
