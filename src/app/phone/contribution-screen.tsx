import { useCallback, useMemo, useState } from 'react'
import { useLinkPart } from '#app/link/use-link-part.ts'
import { NoProject } from '#app/project/no-project.tsx'
import { TrashedScreen } from '#app/project/trashed-screen.tsx'
import { takeContributions } from '#app/project/workshop/take-contribution.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { keptIdeas } from '#app/shell/kept-ideas.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { type Services, useServices } from '#app/shell/services.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import type { Project } from '#core/project/project.ts'
import { openProjectFile } from '#core/project/project-file.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import { sessionOf } from '#core/workshop/phones/round.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell, useWords } from '#i18n/messages-context.tsx'
import { contributionsInLink } from '#storage/phones/phone-text.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import type { Taken } from '#workshop/phones/phones-at-hand.ts'
import { useTaken } from '#workshop/phones/use-taken.ts'

/** A contribution that came as a link: nothing of it is kept before somebody says so. */
export function ContributionScreen() {
  const part = useLinkPart()
  const { language } = useShell()
  const services = useServices()
  const read = useMemo(() => contributionsInLink(part), [part])
  const load = useCallback(async () => {
    const messages = loadProjectMessages(language)
    return {
      ...(read.ok ? await projectOf(services, read.value) : nothing),
      messages: await messages,
    }
  }, [language, read, services])
  const { found, hasFailed, again } = useFetched(load)
  if (!found) return hasFailed ? <NotFetched place="all" onAgain={again} /> : <ShellBar />
  const { came } = found.messages.phones
  return (
    <ProjectMessagesProvider messages={found.messages}>
      {!read.ok ? (
        <NoProject words={came.refused[read.failure]} />
      ) : found.trashed ? (
        <TrashedScreen {...found.trashed} onChanged={again} />
      ) : found.project === null ? (
        <NoProject words={came.elsewhere} />
      ) : (
        <Came key={part} gathered={read.value} project={found.project} />
      )}
    </ProjectMessagesProvider>
  )
}

interface Answered {
  readonly project: Project | null
  /** Set where it lies in the trash alone. */
  readonly trashed: { readonly id: string; readonly title: string } | null
}
const nothing: Answered = { project: null, trashed: null }

/** The project of this browser that is answered. Rejects where the shelf does not answer. */
async function projectOf({ shelf }: Services, [first]: Gathered): Promise<Answered> {
  const session = first?.session
  const heads = await shelf.list()
  const answered = heads.filter(({ id }) => sessionOf(id) === session)
  const head = answered.find(({ deleted }) => deleted === null)
  if (!head) return { project: null, trashed: answered[0] ?? null }
  const record = await shelf.read(head.id)
  const opened = record && openProjectFile(record.text)
  return { project: opened?.ok ? opened.value.project : null, trashed: null }
}

function Came({ gathered, project }: { gathered: Gathered; project: Project }) {
  const { phones, frame } = useWords()
  const { came } = phones
  const services = useServices()
  const { say } = useAnnounce()
  const inWords = useTaken()
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const heading = useArrival(came.title)
  const { language } = useShell()
  const lang = project.language === language ? undefined : project.language
  const tables = [...Map.groupBy(gathered, ({ table }) => table)].map(([table, all]) => ({
    table,
    ideas: all.flatMap(({ ideas }) => ideas),
  }))
  const [only] = tables
  const count = tables.reduce((sum, { ideas }) => sum + ideas.length, 0)
  const onTake = async () => {
    const done = await takeContributions(gathered, {
      project,
      addNew: (said) => keptIdeas(services).addNew(project.id, said),
      at: services.now().toISOString(),
    })
    setTaken(done)
    say(done.map(inWords).join('. '))
  }
  return (
    <>
      <ShellBar />
      <Page id={contentId} width="text">
        <PageHead
          title={came.title}
          lead={only && tables.length === 1 ? came.lead(only.table, count) : undefined}
          meta={
            <TypedIn
              lang={lang}
              sentence={(typed) =>
                came.to(shownName(project.answers.start.title, frame.unnamed, typed))
              }
            />
          }
          headingRef={heading}
        />
        {tables.map(({ table, ideas }) => (
          <section key={table}>
            {tables.length > 1 && <Heading level={2}>{came.lead(table, ideas.length)}</Heading>}
            <ul>
              {ideas.map((text, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two phones may say the same, and none has a state
                <li key={nth} lang={lang}>
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {taken.length > 0 && (
          <Notice kind={taken.some(({ kind }) => kind === 'refused') ? 'error' : 'info'}>
            {taken.map(inWords).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        )}
        <PageFoot>
          <Button variant="primary" icon="plus" onClick={() => void onTake()}>
            {came.take(count)}
          </Button>
          <ButtonLink href={address(paths.ideas(project.id))}>{came.toIdeas}</ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}
