import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { useArrival } from './arrival.tsx'
import { address, paths } from './paths.ts'
import { contentId, ShellBar } from './shell-bar.tsx'

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
