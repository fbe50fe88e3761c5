import { useMemo, useState, useSyncExternalStore } from 'react'
import { limits } from '#core/limits.ts'
import { groupsOf, type Head, headsOf, parted } from '#core/workshop/ideas/sorted-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import { Heading } from '#ui/heading.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { Notice } from '#ui/notice.tsx'
import { Silence } from '#workshop/silence.tsx'
import { DotsView } from './dots-view.tsx'
import { GroupDialog } from './group-dialog.tsx'
import { GroupsView } from './groups-view.tsx'
import { IdeaEntry } from './idea-entry.tsx'
import { IdeaRows, type RowsAtHand } from './idea-rows.tsx'
import styles from './ideas.module.css'
import type { IdeasPageProps } from './ideas-at-hand.ts'
import { LostWords } from './lost-words.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { type BoardDialog, useBoardActs } from './use-board-acts.ts'
import { UseDialog } from './use-dialog.tsx'
import { useSaying } from './use-saying.ts'
import { WaitingIdeas } from './waiting-ideas.tsx'

type View = 'list' | 'groups' | 'dots'

/** The ideas of a project that have been read. */
export function IdeaBoard({ room, ideas, now, block, seen, phones }: IdeasPageProps) {
  const { ideas: words } = useWords()
  const { all, rewordings } = useSyncExternalStore(ideas.subscribe, ideas.getState)
  const project = useSyncExternalStore(room.subscribe, room.project)
  const heads = useMemo(() => headsOf(all), [all])
  const { open, parked } = useMemo(() => parted(heads), [heads])
  const groups = useMemo(() => groupsOf(open), [open])
  const [view, setView] = useState<View>('list')
  const [showsHere, showHere] = useState(false)
  // One result: in a workshop it is shown here when the room may see it.
  const showsDots = seen ? seen.areDotsShown : showsHere
  const showDots = seen ? seen.showDots : showHere
  const board = useBoardActs({ room, ideas, heads, groups })
  const { acts, chosen, dialog } = board
  const saying = useSaying(ideas, room, board.offerAdded)
  const rows: RowsAtHand = {
    all,
    rewordings,
    project,
    chosen: board.chosenNumbers,
    showsDots,
    commands: board.commands,
  }
  return (
    <>
      <IdeaEntry
        room={room}
        left={limits.ideas - all.length}
        onAdd={(added) =>
          saying.add(
            added.map((each) => ({ ...each, block })),
            now(),
          )
        }
      />
      {phones?.(board.offerReceived)}
      <WaitingIdeas {...saying} />
      <LostWords
        room={room}
        all={all}
        onAdd={(text) => saying.add([{ text, table: null, block }], now())}
      />
      {seen && <Silence isSilent={seen.isSilent} onSilence={seen.silence} />}
      {acts.hasFailed && (
        <Notice kind="error" className={styles.apartFromEntry} heading={words.failed.title}>
          {words.failed.text}
        </Notice>
      )}
      <div className={styles.top}>
        <Heading level={2} id="ideas">
          {words.all(all.length)}
        </Heading>
        <Segmented<View>
          legend={words.view.label}
          hideLegend
          name="ideas-view"
          options={views.map((value) => ({ value, label: words.view[value] }))}
          value={view}
          onValue={setView}
        />
      </div>
      {acts.back && (acts.back.project ?? project) === project && (
        <UndoBar
          text={acts.back.text}
          undoLabel={words.back.undo}
          buttonRef={acts.undo}
          onUndo={() => void acts.takeBack()}
        />
      )}
      {view === 'list' && <ListView open={open} parked={parked} rows={rows} />}
      {view === 'groups' && (
        <GroupsView
          open={open}
          groups={groups}
          rows={rows}
          onRename={(group) => board.show({ kind: 'rename', group })}
        />
      )}
      {view === 'dots' && (
        <DotsView
          open={open}
          parked={parked}
          isShown={showsDots}
          onShow={showDots}
          onCount={board.count}
          onHands={board.countHands}
          onClear={() => {
            board.clearDots()
            // A count that is begun anew is nobody's to see until it is there.
            showDots(false)
          }}
        />
      )}
      {chosen.length > 0 && <SelectionBar chosen={chosen} board={board} />}
      <Dialogs dialog={dialog} board={board} groups={groups} project={project} />
    </>
  )
}

const views: readonly View[] = ['list', 'groups', 'dots']

/** Those at hand, the newest first, and beneath them those put aside. */
function ListView(props: { open: readonly Head[]; parked: readonly Head[]; rows: RowsAtHand }) {
  const { open, parked, rows } = props
  const { list } = useWords().ideas
  const newest = useMemo(() => open.toReversed(), [open])
  const aside = useMemo(() => parked.toReversed(), [parked])
  return (
    <>
      <p className={styles.quiet}>
        {open.length === 0 && parked.length === 0 ? list.empty : `${list.newest} ${list.keys}`}
      </p>
      {open.length > 0 && <IdeaRows heads={newest} rows={rows} />}
      {parked.length > 0 && (
        <>
          <Heading level={2} className={styles.apart}>
            {list.parked(parked.length)}
          </Heading>
          <IdeaRows heads={aside} rows={rows} />
        </>
      )}
    </>
  )
}

function Dialogs(props: {
  dialog: BoardDialog | null
  board: ReturnType<typeof useBoardActs>
  groups: ReturnType<typeof groupsOf>
  project: RowsAtHand['project']
}) {
  const { dialog, board, groups, project } = props
  const onClose = () => board.show(null)
  if (dialog?.kind === 'use')
    return (
      <UseDialog
        ideas={board.chosen}
        project={project}
        waiting={board.usedText}
        onUse={board.use}
        onClose={onClose}
      />
    )
  if (dialog?.kind === 'group')
    return (
      <GroupDialog
        groups={groups}
        count={board.chosen.length}
        begin={null}
        waiting={board.newGroupName}
        onGroup={board.putInGroup}
        onClose={onClose}
      />
    )
  if (dialog?.kind === 'rename')
    return (
      <GroupDialog
        groups={groups}
        count={null}
        begin={dialog.group}
        waiting={board.groupName(dialog.group)}
        onGroup={(group) => void board.renameGroup(group)}
        onClose={onClose}
      />
    )
  return null
}
