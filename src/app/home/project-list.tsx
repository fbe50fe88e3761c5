import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { shelfActs } from '#app/shell/lazy-acts.ts'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import type { SavedAll } from '#app/shell/shelf-acts.ts'
import { useProblem } from '#app/shell/use-problem.ts'
import type { Project } from '#core/project/project.ts'
import type { ShellMessages } from '#i18n/da/messages.ts'
import { longDate } from '#i18n/format.ts'
import { useShell } from '#i18n/messages-context.tsx'
import type { ShelfHead } from '#session/ports/shelf.ts'
import { restoreProject, trashProject } from '#session/trash-project.ts'
import { Button } from '#ui/button.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Menu } from '#ui/nav/menu.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProjectCard, ProjectCards } from '#ui/page/project-card.tsx'
import styles from './project-list.module.css'
import { useHeadNames } from './use-head-names.tsx'

const SaveFileDialog = part(
  async () => (await import('#app/shell/save-file-dialog.tsx')).SaveFileDialog,
)

const SavedAllNotice = part(async () => (await import('./saved-all-notice.tsx')).SavedAllNotice)

// Few browsers need it.
const UnkeptMenu = part(async () => (await import('./unkept-menu.tsx')).UnkeptMenu)

/** With hundreds of them the first screen would take more than twice as long. */
const shownAtOnce = 10

/** The projects that are not in the trash, the latest first, and the way back for the one just put there. */
export function ProjectList(props: {
  heads: readonly ShelfHead[]
  /** Not on the shelf; they stand first, for they may be lost. */
  unkept: readonly ShelfHead[]
  trash: readonly ShelfHead[]
  refresh: () => Promise<void>
  onRestored: (id: string) => void
  onRemoved: () => void
  /** Has come back, and is shown however long ago it was changed. */
  restored: string | null
}) {
  const { heads: kept, unkept, trash, refresh, onRestored, onRemoved, restored } = props
  const heads = [...unkept.filter((head) => !kept.some(({ id }) => id === head.id)), ...kept]
  const { language, shell } = useShell()
  const { projects } = shell.home
  const services = useServices()
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { problem, tell } = useProblem()
  const [trashedId, setTrashedId] = useState<string | null>(null)
  const [toSave, setToSave] = useState<Project | null>(null)
  const [savedAll, setSavedAll] = useState<SavedAll | null | undefined>()
  const [isWhole, setIsWhole] = useState(false)
  const { nameOf, named } = useHeadNames()

  const onTrash = async (head: ShelfHead) => {
    const moved = await trashProject(services, head.id)
    if (!moved.ok) return tell({ reason: moved.failure })
    setTrashedId(head.id)
    say(projects.trashed(nameOf(head)))
    await refresh()
  }
  const onRestore = async (head: ShelfHead) => {
    const restored = await restoreProject(services, head.id)
    if (!restored.ok) return tell({ reason: restored.failure })
    onRestored(head.id)
    say(projects.restored(nameOf(head)))
    await refresh()
  }
  const onCopy = async (head: ShelfHead) => {
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const copied = await acts.copyProject(services, head.id, projects.copyOf(nameOf(head)))
    if (!copied.ok) return tell(copied.failure)
    say(projects.copied(projects.copyOf(nameOf(head))))
    await refresh()
  }
  const onSave = async (head: ShelfHead) => {
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const found = await acts.projectOnShelf(services, head.id)
    if (found.ok) setToSave(found.value)
    else await tell(found.failure)
  }
  const onSaveAll = async () => {
    const acts = await shelfActs()
    if (!acts) return tell({ reason: 'notFetched' })
    const saved = await acts.saveAllAsFile(services, projects.allName).catch(() => undefined)
    setSavedAll(saved)
    if (saved === undefined) return tell({ reason: 'notFetched' })
    const { lacking } = saved ?? { lacking: [] }
    say(
      [
        saved ? projects.savedAll(saved.name, trash.length) : projects.tooLargeForOne,
        ...(lacking.length > 0 ? [projects.lacking(lacking.length)] : []),
      ].join('. '),
    )
    await refresh()
  }
  const menuOf = (head: ShelfHead) =>
    unkept.includes(head) ? (
      <UnkeptMenu head={head} refresh={refresh} onSave={setToSave} onRemoved={onRemoved} />
    ) : (
      <Menu
        label={projects.more(nameOf(head))}
        spoken={named(head, projects.more)}
        icon="more"
        iconOnly
        variant="small"
        align="end"
        items={[
          {
            id: 'open',
            label: projects.open,
            icon: 'folder-open',
            onSelect: () => void navigate(paths.project(head.id)),
          },
          { id: 'copy', label: projects.copy, icon: 'copy', onSelect: () => void onCopy(head) },
          {
            id: 'save',
            label: projects.saveAsFile,
            icon: 'download',
            opensDialog: true,
            onSelect: () => void onSave(head),
          },
          {
            id: 'trash',
            label: projects.trash,
            icon: 'trash',
            onSelect: () => void onTrash(head),
          },
        ]}
      />
    )
  const trashed = trash.find((head) => head.id === trashedId)
  if (heads.length === 0 && !trashed) return null
  const placed: (ShelfHead | 'bar')[] = [...heads]
  if (trashed) {
    const place = heads.findIndex((head) => head.changed < trashed.changed)
    placed.splice(place === -1 ? heads.length : place, 0, 'bar')
  }
  const until = Math.max(
    shownAtOnce,
    placed.findIndex((each) => each === 'bar' || each.id === restored) + 1,
  )
  const shown = isWhole ? placed : placed.slice(0, until)
  const hidden = placed.length - shown.length
  return (
    <section aria-labelledby="projects" className={styles.section}>
      <h2 id="projects">{projects.heading}</h2>
      {problem && <Notice kind="error">{problem}</Notice>}
      <ProjectCards label={projects.heading}>
        {shown.map((head) =>
          head === 'bar' ? (
            trashed && (
              <TrashedBar
                key={`trashed-${trashed.id}`}
                text={named(trashed, projects.trashed)}
                onUndo={() => void onRestore(trashed)}
              />
            )
          ) : (
            <ProjectCard
              key={head.id}
              href={address(paths.project(head.id))}
              name={named(head, asItIs)}
              headingLevel={3}
              status={statusOf(head, projects)}
              changed={projects.changed(longDate(head.changed, language))}
              note={
                unkept.includes(head)
                  ? shell.notices.unsaved.name
                  : head.savedAsFile
                    ? projects.savedAsFile(longDate(head.savedAsFile, language))
                    : projects.neverSavedAsFile
              }
              menu={menuOf(head)}
            />
          ),
        )}
      </ProjectCards>
      {hidden > 0 && <ShowRest count={hidden} onShow={() => setIsWhole(true)} />}
      {heads.length > 0 && (
        <Button icon="download" className={styles.all} onClick={() => void onSaveAll()}>
          {projects.saveAll}
        </Button>
      )}
      {savedAll !== undefined && <SavedAllNotice saved={savedAll} named={named} />}
      {toSave && (
        <SaveFileDialog
          project={toSave}
          onClose={() => setToSave(null)}
          onSaved={() => void refresh()}
        />
      )}
    </section>
  )
}

/** How far it has come: in parts, once one is answered as a whole. */
function statusOf(
  { answered, pages, isStarted }: ShelfHead,
  { notStarted, inProgress, progress }: ShellMessages['home']['projects'],
): string {
  if (answered > 0 || isStarted === undefined) return progress(answered, pages)
  return isStarted ? inProgress : notStarted
}

/** Hands focus on to the first project that was hidden. */
function ShowRest({ count, onShow }: { count: number; onShow: () => void }) {
  const { showRest } = useShell().shell.home.projects
  const button = useRef<HTMLButtonElement>(null)
  const show = () => {
    const cards = button.current?.previousElementSibling
    const before = cards?.childElementCount ?? 0
    flushSync(onShow)
    cards?.children[before]?.querySelector('a')?.focus()
  }
  return (
    <Button ref={button} icon="chevron-down" className={styles.all} onClick={show}>
      {showRest(count)}
    </Button>
  )
}

/** Stands where a project was, with the way back in focus. */
function TrashedBar({ text, onUndo }: { text: ReactNode; onUndo: () => void }) {
  const { undo } = useShell().shell.home.projects
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <li>
      <UndoBar text={text} undoLabel={undo} onUndo={onUndo} buttonRef={button} />
    </li>
  )
}
