import type { ReactNode } from 'react'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { projectOf, wayBack } from '#app/shell/way-back.ts'
import type { AboutMessages } from '#i18n/da/messages.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { Panel } from '#ui/page/panel.tsx'

/** A page of text about the app, and the way back. */
export function AboutPage(props: {
  words: AboutMessages
  title: string
  lead: string
  children: ReactNode
}) {
  const { words, title, lead, children } = props
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
            {back === paths.home ? words.toHome : words.back}
          </ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}

/** A heading, what is said under it, and a way on. */
export function AboutPart(props: {
  heading: string
  text?: string | readonly string[]
  list?: readonly string[]
  link?: { readonly label: string; readonly href: string } | undefined
  children?: ReactNode
}) {
  const { heading, text = [], list = [], link, children } = props
  return (
    <Panel heading={heading} headingLevel={2}>
      <Stack gap="s">
        {[text].flat().map((each) => (
          <p key={each}>{each}</p>
        ))}
        {list.length > 0 && (
          <ul>
            {list.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {children}
        {link && (
          <p>
            <a href={link.href}>{link.label}</a>
          </p>
        )}
      </Stack>
    </Panel>
  )
}
