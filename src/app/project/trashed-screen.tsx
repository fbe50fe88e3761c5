import { useArrival } from '#app/arrival.tsx'
import { address, paths } from '#app/paths.ts'
import { useServices } from '#app/services.tsx'
import { contentId, ShellBar } from '#app/shell-bar.tsx'
import { useProblem } from '#app/use-problem.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Row } from '#ui/layout.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { PageHead } from '#ui/page-head.tsx'

/** Where a bookmark or the way back leads when the project lies in the trash. */
export function TrashedScreen(props: { id: string; title: string; onRestored: () => void }) {
  const { id, title, onRestored } = props
  const { notices, home } = useShell().shell
  const words = notices.trashed
  const { shelf } = useServices()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()
  const heading = useArrival(words.title)

  const onRestore = async () => {
    const restored = await shelf.restore(id)
    if (!restored.ok) return tell({ reason: restored.failure })
    say(home.projects.restored(isFilled(title) ? title : home.projects.unnamed))
    onRestored()
  }
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={words.title} lead={words.text} headingRef={heading} />
        {problem && <Notice kind="error">{problem}</Notice>}
        <Row>
          <Button variant="primary" icon="undo" onClick={() => void onRestore()}>
            {words.restore}
          </Button>
          <ButtonLink href={address(paths.home)}>{notices.recover.toHome}</ButtonLink>
        </Row>
      </Page>
    </>
  )
}
