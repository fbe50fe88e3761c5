import { useArrival } from '#app/arrival.tsx'
import { contentId, ShellBar } from '#app/shell-bar.tsx'
import { useShell } from '#i18n/messages-context.tsx'
import { Stack } from '#ui/layout.tsx'
import { Page } from '#ui/page.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Panel } from '#ui/panel.tsx'

export function HelpScreen() {
  const { help } = useShell().shell
  const heading = useArrival(help.title)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={help.title} lead={help.lead} headingRef={heading} />
        <Stack gap="l">
          {help.sections.map((section) => (
            <Panel key={section.heading} heading={section.heading} headingLevel={2}>
              <Stack gap="s">
                {section.text.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </Stack>
            </Panel>
          ))}
        </Stack>
      </Page>
    </>
  )
}
