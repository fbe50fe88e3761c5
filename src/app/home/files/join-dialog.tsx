import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { fileProblem } from '#app/shell/file-problem.ts'
import { FormDialog } from '#app/shell/form-dialog.tsx'
import { useServices } from '#app/shell/services.tsx'
import type { Language } from '#core/languages.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { ProjectMessagesProvider, useShell, useWords } from '#i18n/messages-context.tsx'
import type { FoundInFiles } from '#storage/project-exchange.ts'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Conflicts } from './conflicts.tsx'
import { Differences } from './differences.tsx'
import styles from './join-dialog.module.css'
import { type Opened, openAll, planOf, type Way } from './joining.ts'
import { Repairs } from './repairs.tsx'

interface JoinDialogProps {
  opened: readonly Opened[]
  unread: FoundInFiles['unread']
  onClose: () => void
  /** `said` tells what was done; `only` is the project it was done with, if it was one. */
  onDone: (said: string, only: string | null) => void
}

const wordsIn: Readonly<Record<Language, () => Promise<ProjectMessages>>> = {
  da: () => loadProjectMessages('da'),
  en: () => loadProjectMessages('en'),
}

/** How to open what is here already in another version, or several files at once. */
export function JoinDialog(props: JoinDialogProps) {
  const { language } = useShell()
  const { found } = useFetched(wordsIn[language])
  if (!found) return null
  return (
    <ProjectMessagesProvider messages={found}>
      <Asked {...props} />
    </ProjectMessagesProvider>
  )
}

function Asked({ opened, unread, onClose, onDone }: JoinDialogProps) {
  const { joining } = useWords()
  const { home, notices } = useShell().shell
  const services = useServices()
  const { alert } = useAnnounce()
  const [way, setWay] = useState<Way>('apart')
  const [chosen, setChosen] = useState<readonly (readonly number[])[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const plan = useMemo(() => planOf(opened, way), [opened, way])
  const named = (title: string) => shownName(title, home.projects.unnamed)
  // What lay in the trash goes there again: of that there is nothing to ask.
  const live = opened.filter(({ isTrashed }) => !isTrashed)
  const [one] = live.length + unread.length === 1 ? live : []
  const isAsked = one ? one.known.as === 'other' : live.length > 0
  // The only project of an archive: there is nothing to ask, and nothing was repaired.
  const isPlain = one !== undefined && !isAsked && one.repairs.length === 0
  const titleOfOne = isAsked ? joining.one.title : joining.repaired.title
  const isTooMuch = plan.groups.some(({ joined }) => !joined.ok)

  const fail = (text: string) => {
    setProblem(text)
    alert(text)
  }
  const onSubmit = async () => {
    if (isTooMuch) return fail(joining.tooMuch)
    const done = await openAll(
      services,
      { plan, chosen },
      {
        asCopy: (title) =>
          one?.isLinked ? home.projects.copyOf(named(title)) : notices.file.fromFile(named(title)),
        copyTitle: ({ answers }) => home.projects.copyOf(named(answers.start.title)),
      },
    )
    if (!done.ok) {
      const { failure } = done
      if (failure.reason === 'tooMuch' || failure.reason === 'noRoomBeside')
        return fail(joining[failure.reason])
      return fail(fileProblem(notices, failure))
    }
    const trashed = plan.trashed.filter(({ known }) => known.as !== 'same').length
    const [only] = done.value
    const name = named(only?.answers.start.title ?? '')
    const isOnly = done.value.length === 1
    const asCopy = one
      ? (isAsked ? notices.file.asCopy : notices.file.opened)(name)
      : joining.openedAll(done.value.length)
    const merged = one || !isOnly ? joining.joined(name) : joining.gathered(live.length, name)
    const said = [
      ...(only ? [way === 'apart' || !isOnly ? asCopy : merged] : []),
      ...(trashed > 0 ? [joining.toTrash(trashed)] : []),
    ]
    onDone(said.join(' '), isOnly ? (only?.id ?? null) : null)
  }
  return (
    <FormDialog
      open
      onClose={onClose}
      onSubmit={() => void onSubmit()}
      title={
        one && !isPlain
          ? titleOfOne(named((one.known.here ?? one.project).answers.start.title))
          : joining.several.title(opened.length)
      }
      text={one?.known.as === 'other' ? joining.one.text : joining.several.text(opened.length)}
      icon="folder-open"
      submitLabel={way === 'apart' ? joining.open : joining.merge}
      chosen={isAsked ? first : undefined}
    >
      <Stack gap="m">
        {(!one || isPlain || live.length < opened.length) && (
          <OpenedList opened={opened} unread={unread} />
        )}
        {opened.map(
          ({ repairs, project, file }) =>
            repairs.length > 0 && <Repairs key={`${file} ${project.id}`} repairs={repairs} />,
        )}
        {isAsked && (
          <ChoiceGroup<Way>
            legend={joining.way}
            name="way"
            options={waysOf(live, one !== undefined, joining)}
            value={way}
            onValue={(next: Way) => {
              setWay(next)
              setProblem(null)
            }}
            chosenRef={first}
          />
        )}
        {(isTooMuch || problem) && (
          <Notice kind="error">{isTooMuch ? joining.tooMuch : problem}</Notice>
        )}
        {way !== 'apart' && !isTooMuch && <p className={styles.quiet}>{joining.rowsStay}</p>}
        {plan.groups.map((group, nth) => (
          <Conflicts
            key={group.versions[0].id}
            group={group}
            name={`conflict-${nth}`}
            chosen={chosen[nth] ?? []}
            onChosen={(next) =>
              setChosen(plan.groups.map((_, at) => (at === nth ? next : (chosen[at] ?? []))))
            }
          />
        ))}
        {live.map(
          ({ known, project, file }) =>
            known.as === 'other' && (
              <Differences key={`${file} ${project.id}`} here={known.here} file={project} />
            ),
        )}
      </Stack>
    </FormDialog>
  )
}

function waysOf(
  opened: readonly Opened[],
  isOne: boolean,
  { ways }: ProjectMessages['joining'],
): { value: Way; label: string; text: string }[] {
  if (isOne)
    return [
      { value: 'apart', ...ways.copy },
      { value: 'known', ...ways.merge },
    ]
  const hasOther = opened.some(({ known }) => known.as === 'other')
  return [
    { value: 'apart', ...ways.apart },
    ...(hasOther ? [{ value: 'known' as const, ...ways.known }] : []),
    ...(opened.length > 1 ? [{ value: 'together' as const, ...ways.together }] : []),
  ]
}

function OpenedList({ opened, unread }: Pick<JoinDialogProps, 'opened' | 'unread'>) {
  const { joining } = useWords()
  const { language, shell } = useShell()
  const row = (key: string, name: ReactNode, note: string) => (
    <li key={key}>
      <strong>{name}</strong> <span className={styles.quiet}>{note}</span>
    </li>
  )
  return (
    <ul className={styles.opened} aria-label={joining.several.projects}>
      {opened.map(({ project, file, known, isTrashed }, nth) =>
        row(
          `${nth}`,
          <span lang={project.language === language ? undefined : project.language}>
            {shownName(project.answers.start.title, shell.home.projects.unnamed)}
          </span>,
          `${file}. ${isTrashed && known.as !== 'same' ? joining.several.trashed : joining.several.as[known.as]}`,
        ),
      )}
      {unread.map(({ file, failure }, nth) =>
        row(
          `unread-${nth}`,
          file,
          failure ? fileProblem(shell.notices, failure) : joining.several.unread,
        ),
      )}
    </ul>
  )
}
