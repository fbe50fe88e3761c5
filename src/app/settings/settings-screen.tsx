import { useCallback } from 'react'
import { StorageNote } from '#app/home/storage-note.tsx'
import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { projectOf, wayBack } from '#app/shell/way-back.ts'
import { loadProjectMessages, loadSettingsMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { FreshPart } from './fresh-part.tsx'
import { KeysPart } from './keys-part.tsx'
import { LookPart } from './look-part.tsx'

/** What somebody chooses for themselves, once for all projects in this browser. */
export function SettingsScreen() {
  const { language, shell } = useShell()
  const load = useCallback(
    async () => ({
      words: await loadSettingsMessages(language),
      project: await loadProjectMessages(language),
    }),
    [language],
  )
  const { found, hasFailed, again } = useFetched(load)
  const { keeps } = useServices()
  const heading = useArrival(shell.app.settings)
  const from = useCameFrom()
  const back = wayBack(from, projectOf(from))
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <Stack gap="l">
          <PageHead title={shell.app.settings} lead={found?.words.lead} headingRef={heading} />
          {hasFailed && <NotFetched place="part" onAgain={again} />}
          {found && (
            <ProjectMessagesProvider messages={found.project}>
              <LookPart words={found.words} />
              <KeysPart words={found.words} />
              <FreshPart words={found.words} />
              <Panel heading={found.words.data.heading} headingLevel={2}>
                <Stack gap="s">
                  {keeps && <StorageNote projectBytes={0} />}
                  <p>
                    <a href={address(paths.home)}>{found.words.data.projects}</a>
                  </p>
                </Stack>
              </Panel>
            </ProjectMessagesProvider>
          )}
        </Stack>
        <PageFoot>
          <ButtonLink icon="arrow-left" href={address(back)}>
            {back === paths.home ? shell.app.notFound.toHome : shell.help.back}
          </ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}
