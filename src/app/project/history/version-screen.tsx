import { useState } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import type { Project } from '#core/project/project.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { useVersion } from './use-version.ts'
import { useVersionWords } from './use-version-words.ts'
import { useVersions } from './use-versions.ts'
import { VersionActs } from './version-acts.tsx'
import { VersionChanges } from './version-changes.tsx'
import { VersionPaper } from './version-paper.tsx'
import styles from './version-screen.module.css'

/** One version, to be read only: what has changed since, the paper as it looked, and the ways to use it. */
export function VersionScreen({ version }: { version: string }) {
  const { heads, isUnreached, refresh } = useVersions()
  const found = useVersion(version)
  if (isUnreached) return <NoVersion why="unreached" />
  if (!heads || found === null) return null
  const head = heads.find(({ id }) => id === version)
  if (!head || found === 'none') return <NoVersion why="gone" />
  return <FoundVersion head={head} heads={heads} project={found} onChanged={refresh} />
}

interface FoundVersionProps {
  head: VersionHead
  heads: readonly VersionHead[]
  project: Project
  onChanged: () => Promise<void>
}

function FoundVersion({ head, heads, project, onChanged }: FoundVersionProps) {
  const { history } = useWords()
  const { called, facts } = useVersionWords()
  const id = useProject((state) => state.project.id)
  const heading = useVersionArrival(called(head))
  const [said, setSaid] = useState<string | null>(null)
  return (
    <>
      <div className={styles.screenOnly}>
        <PageHead
          title={called(head)}
          meta={facts(head).join(' · ')}
          headingRef={heading}
          actions={
            <>
              <VersionActs head={head} project={project} onChanged={onChanged} onSaid={setSaid} />
              <ButtonLink variant="text" href={address(paths.history(id))}>
                {history.all}
              </ButtonLink>
            </>
          }
        />
        {said !== null && <Notice kind="info">{said}</Notice>}
        <VersionChanges head={head} heads={heads} project={project} />
        <h2 className={styles.paper}>{history.paper}</h2>
      </div>
      <VersionPaper head={head} project={project} />
      <div className={styles.screenOnly}>
        <BackToHistory />
      </div>
    </>
  )
}

function NoVersion({ why }: { why: 'gone' | 'unreached' }) {
  const words = useWords().history[why]
  const heading = useVersionArrival(words.title)
  return (
    <>
      <PageHead title={words.title} lead={words.text} headingRef={heading} />
      <BackToHistory />
    </>
  )
}

function BackToHistory() {
  const { history } = useWords()
  const id = useProject((state) => state.project.id)
  return (
    <PageFoot>
      <ButtonLink icon="arrow-left" href={address(paths.history(id))}>
        {history.back}
      </ButtonLink>
    </PageFoot>
  )
}

function useVersionArrival(called: string) {
  const { history, frame } = useWords()
  const title = useProject((state) => state.project.answers.start.title)
  return useArrival(`${called} – ${history.title} – ${shownName(title, frame.unnamed)}`)
}
