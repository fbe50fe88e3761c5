import '#ui/document-font.css'
import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { Repairs } from '#app/home/files/repairs.tsx'
import { charterChoices } from '#app/project/charter/paper-file.ts'
import { NoProject } from '#app/project/no-project.tsx'
import { useArrival } from '#app/shell/arrival.tsx'
import { day } from '#app/shell/day.ts'
import { handOver } from '#app/shell/dropped-file.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { charter } from '#core/charter/charter.ts'
import type { OpenedFile, ParseFailureReason } from '#core/project/project-file.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { longDate } from '#i18n/format.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell, useWords } from '#i18n/messages-context.tsx'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { usualPaper } from '#storage/paper-choices.ts'
import { projectInLink } from '#storage/project-link.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import styles from './link-screen.module.css'
import { useLinkPart } from './use-link-part.ts'

/** A project that came in a link, to be read: nothing of it is kept before somebody takes a copy. */
export function LinkScreen() {
  const part = useLinkPart()
  const { language } = useShell()
  const load = useCallback(() => loadProjectMessages(language), [language])
  const { found: messages, hasFailed, again } = useFetched(load)
  const opened = useMemo(() => projectInLink(part), [part])
  if (!messages) return hasFailed ? <NotFetched place="all" onAgain={again} /> : <ShellBar />
  return (
    <ProjectMessagesProvider messages={messages}>
      {opened.ok ? (
        <LinkedProject key={part} {...opened.value} />
      ) : (
        <Refused reason={opened.failure.reason} />
      )}
    </ProjectMessagesProvider>
  )
}

function Refused({ reason }: { reason: ParseFailureReason }) {
  const { refused } = useWords().link
  const isNamed = reason === 'damaged' || reason === 'tooNew'
  return <NoProject words={refused[isNamed ? reason : 'foreign']} />
}

/** All that was answered, as the paper of a version has it. */
const wholePaper = { ...usualPaper, paper: 'case' } as const

function LinkedProject({ project, repairs }: OpenedFile) {
  const words = useWords()
  const { language } = useShell()
  const navigate = useNavigate()
  const { read } = words.link
  const name = shownName(project.answers.start.title, words.frame.unnamed)
  const heading = useArrival(`${name} – ${read.title}`)
  const spoken = useMemo(() => charterWords(words, language), [words, language])
  const document = useMemo(
    () => charter(project, spoken, charterChoices(wholePaper, day(new Date(project.changed)))),
    [project, spoken],
  )
  // Opened where files are: what is here already is asked about there.
  const onTake = async () => {
    const from = { project, repairs, file: read.name, versions: [], ideas: null, isLinked: true }
    handOver({ projects: [from], unread: [], isOneOf: true })
    await navigate(paths.home)
  }
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <div className={styles.screenOnly}>
          <PageHead
            title={read.title}
            lead={read.lead}
            meta={read.changed(longDate(project.changed, language))}
            headingRef={heading}
            actions={
              <Button variant="primary" icon="copy" onClick={() => void onTake()}>
                {read.take}
              </Button>
            }
          />
          {hasPrivateNotes(project.answers) && <Notice kind="info">{read.privateNotes}</Notice>}
          {repairs.length > 0 && <Repairs repairs={repairs} />}
          <h2 className={styles.paper}>{read.paper}</h2>
        </div>
        <CharterPreview charter={document} largePrint={false} />
      </Page>
    </>
  )
}
