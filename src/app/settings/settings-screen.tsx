import { useCallback } from 'react'
import { BesidePage } from '#app/home/beside-page.tsx'
import { StorageNote } from '#app/home/storage-note.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { loadProjectMessages, loadSettingsMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell } from '#i18n/messages-context.tsx'
import { Stack } from '#ui/page/layout.tsx'
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
  return (
    <BesidePage title={shell.app.settings} lead={found?.words.lead}>
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
    </BesidePage>
  )
}
