import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLinkedFile } from '#app/project/open/use-linked-file.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useRemarking } from '#app/project/open/use-remarks.ts'
import { paths } from '#app/shell/paths.ts'
import { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import type { AppBarTool } from '#ui/nav/app-bar.tsx'

export type FileDialog = 'rename' | 'saveAsFile' | 'link' | 'linkedFile' | null

export interface FileMenu {
  readonly tool: AppBarTool
  readonly dialog: FileDialog
  /** What was asked for from the menu and failed. */
  readonly problem: string | null
  readonly rename: () => void
  readonly saveAsFile: () => void
  readonly keepAsCopy: () => Promise<void>
  readonly close: () => void
}

/** What can be done with the open project as a whole, by menu and by keyboard. */
export function useFileMenu(): FileMenu {
  const { frame, history, link, linkedFile, remarks, workshop } = useWords()
  const words = frame.file
  const { projects } = useShell().shell.home
  const navigate = useNavigate()
  const { say } = useAnnounce()
  const { store, file, flush, moveToTrash, keepAsCopy: copy } = useSession()
  const isShort = useProject((state) => state.project.route === 'short')
  const [dialog, setDialog] = useState<FileDialog>(null)
  const linked = useLinkedFile()
  const travel = useTravel()
  const { problem, tell } = useProblem()

  // Written first, so that the shelf knows the project when it is told that it lies in a file.
  const saveAsFile = () => {
    void flush()
    setDialog('saveAsFile')
  }
  useShortcuts({ s: saveAsFile, z: travel.undo, y: travel.redo })

  const keepAsCopy = async () => {
    const { project } = store.getState()
    const name = shownName(project.answers.start.title, frame.unnamed)
    const copied = await copy(words.copyOf(name))
    if (!copied.ok) return tell(copied.failure)
    await navigate(paths.overview(copied.value.id))
    say(projects.copied(words.copyOf(name)))
  }
  const switchRoute = () => {
    store.changeProject((project) => ({ ...project, route: isShort ? 'full' : 'short' }))
    say(isShort ? words.fullRouteOn : words.shortRouteOn)
  }
  const onTrash = async () => {
    const { project } = store.getState()
    const moved = await moveToTrash()
    if (!moved.ok) return tell({ reason: moved.failure })
    await navigate(paths.home)
    say(projects.trashed(shownName(project.answers.start.title, frame.unnamed)))
  }
  const rename = () => setDialog('rename')
  const stopInFile = (name: string) => {
    say(linkedFile.stopped(name))
    void file?.stop()
  }
  const inFile = {
    id: 'linkedFile',
    icon: 'refresh',
    ...(linked.kind === 'none'
      ? { label: linkedFile.open, opensDialog: true, onSelect: () => setDialog('linkedFile') }
      : { label: linkedFile.stop, onSelect: () => stopInFile(linked.name) }),
  } as const
  // Where the browser gives a page no file to write to, nothing is said of it.
  const linkedItems = file ? [inFile] : []
  const remarking = useRemarking()
  const turnRemarks = () => {
    remarking.turn(!remarking.isOn)
    say(remarking.isOn ? remarks.stopped : remarks.started)
  }
  return {
    dialog,
    problem,
    rename,
    saveAsFile,
    keepAsCopy,
    close: () => setDialog(null),
    tool: {
      id: 'file',
      label: words.menu,
      icon: 'folder',
      items: [
        {
          id: 'rename',
          label: words.rename,
          icon: 'pencil',
          opensDialog: true,
          onSelect: rename,
        },
        {
          id: 'save',
          label: words.saveAsFile,
          icon: 'download',
          hint: words.saveShortcut,
          opensDialog: true,
          onSelect: saveAsFile,
        },
        ...linkedItems,
        {
          id: 'link',
          label: link.open,
          icon: 'link',
          opensDialog: true,
          onSelect: () => setDialog('link'),
        },
        {
          id: 'history',
          label: history.title,
          icon: 'clock',
          onSelect: () => void navigate(paths.history(store.getState().project.id)),
        },
        {
          id: 'workshop',
          label: workshop.title,
          icon: 'users',
          onSelect: () => void navigate(paths.workshop(store.getState().project.id)),
        },
        { id: 'copy', label: words.copy, icon: 'copy', onSelect: () => void keepAsCopy() },
        { id: 'undo', label: words.undo, icon: 'undo', hint: 'Ctrl+Z', onSelect: travel.undo },
        { id: 'redo', label: words.redo, icon: 'redo', hint: 'Ctrl+Y', onSelect: travel.redo },
        {
          id: 'route',
          label: isShort ? words.fullRoute : words.shortRoute,
          icon: 'list',
          onSelect: switchRoute,
        },
        {
          id: 'remarks',
          label: remarking.isOn ? remarks.stop : remarks.start,
          icon: 'message',
          onSelect: turnRemarks,
        },
        { id: 'trash', label: words.trash, icon: 'trash', onSelect: () => void onTrash() },
      ],
    },
  }
}

/** What a step did is told by `TravelTold`; here only that there is none. */
function useTravel() {
  const { frame } = useWords()
  const { store } = useSession()
  const { say } = useAnnounce()
  return {
    undo: () => {
      if (!store.undo()) say(frame.nothingToUndo)
    },
    redo: () => {
      store.redo()
    },
  }
}

/** Ctrl or Command with a letter. In a text field undo and redo stay the browser's own. */
function useShortcuts(acts: { s: () => void; z: () => void; y: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const act = key === 'z' && event.shiftKey ? acts.y : acts[key as keyof typeof acts]
      if (!act || (key !== 's' && isWriting(event.target))) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
