import { useArrival } from '#app/arrival.tsx'
import { address, paths } from '#app/paths.ts'
import { contentId, ShellBar } from '#app/shell-bar.tsx'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { PageHead } from '#ui/page-head.tsx'

/** The wrong door. */
export function NotFoundScreen() {
  const { notFound } = useShell().shell.app
  const heading = useArrival(notFound.title)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={notFound.title} lead={notFound.text} headingRef={heading} />
        <ButtonLink href={address(paths.home)} variant="primary">
          {notFound.toHome}
        </ButtonLink>
      </Page>
    </>
  )
}
