import type { ReactNode } from 'react'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { projectOf, wayBack } from '#app/shell/way-back.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'

/** A page that stands beside all projects, and the way back to where one came from. */
export function BesidePage(props: {
  title: string
  lead?: string | undefined
  children: ReactNode
}) {
  const { title, lead, children } = props
  const { app, help } = useShell().shell
  const heading = useArrival(title)
  const from = useCameFrom()
  const back = wayBack(from, projectOf(from))
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <Stack gap="l">
          <PageHead title={title} lead={lead} headingRef={heading} />
          {children}
        </Stack>
        <PageFoot>
          <ButtonLink icon="arrow-left" href={address(back)}>
            {back === paths.home ? app.notFound.toHome : help.back}
          </ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}
