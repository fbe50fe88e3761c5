import { useProject } from '#app/project/open/use-project.ts'
import { MakeVersion } from '#app/project/versions/make-version.tsx'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { automaticVersions } from '#core/versions/thinned-versions.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import styles from './history-screen.module.css'

import { useVersionWords } from './use-version-words.ts'
import { useVersions } from './use-versions.ts'

/** The project as it stood before, the newest first. */
export function HistoryScreen() {
  const { history, frame } = useWords()
  const id = useProject((state) => state.project.id)
  const title = useProject((state) => state.project.answers.start.title)
  const { heads, isUnreached, refresh } = useVersions()
  const heading = useArrival(`${history.title} – ${shownName(title, frame.unnamed)}`)
  return (
    <>
      <PageHead
        title={history.title}
        lead={history.lead}
        headingRef={heading}
        actions={<MakeVersion isPrimary onMade={() => void refresh()} />}
      />
      {isUnreached && (
        <Notice kind="error" heading={history.unreached.title}>
          {history.unreached.text}
        </Notice>
      )}
      {heads?.length === 0 && (
        <Notice kind="info" heading={history.empty.title} className={styles.empty}>
          {history.empty.text}
        </Notice>
      )}
      {heads && heads.length > 0 && <VersionList heads={heads} projectId={id} />}
      <p className={styles.kept}>{history.kept(automaticVersions)}</p>
      <PageFoot>
        <ButtonLink href={address(paths.overview(id))}>{frame.toOverview}</ButtonLink>
      </PageFoot>
    </>
  )
}

function VersionList(props: { heads: readonly VersionHead[]; projectId: string }) {
  const { heads, projectId } = props
  const { history } = useWords()
  const { called, facts } = useVersionWords()
  return (
    <ol aria-label={history.list} className={styles.list}>
      {heads.map((head) => (
        <li key={head.id} data-version={head.id} className={styles.version}>
          <a href={address(paths.version(projectId, head.id))} className={styles.name}>
            {head.name === '' ? called(head) : <Typed>{head.name}</Typed>}
          </a>
          <p className={styles.facts}>
            {facts(head).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
