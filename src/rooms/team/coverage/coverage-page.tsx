import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Coverage, Mark, Need } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { type RoomPageProps, useAnswers } from '#rooms/shared/room.ts'
import { useNarrow } from '#rooms/team/narrow.ts'
import { PageField } from '#rooms/team/page-field.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { Columns } from '#ui/page/layout.tsx'
import { CoverageFindings } from './coverage-findings.tsx'
import { CoverageList } from './coverage-list.tsx'
import styles from './coverage-page.module.css'
import { type CoverageView, TeamTools, ViewTools } from './coverage-tools.tsx'
import { CoverageGrid } from './table/coverage-grid.tsx'
import type { CoverageViewHandle, TableCell } from './table/coverage-view.ts'
import { wordOfMark } from './table/mark-words.ts'
import { needCover } from './table/need-cover.ts'

interface CoveragePageProps extends RoomPageProps {
  /** The view someone chose before; without it the width decides. */
  readonly view?: CoverageView | undefined
  readonly onView?: ((view: CoverageView) => void) | undefined
  /** Where the other pages are, for what is to be changed on them. */
  readonly hrefOf?: ((page: PageId) => string) | undefined
}

const teamOf = (answers: Answers) => answers.team

/** Who carries what? (2.4) The same marks as a table and as a list. */
export function CoveragePage({ room, view, onView, hrefOf }: CoveragePageProps) {
  const words = useWords()
  const { coverage: said } = words.team
  const { findings } = words.advice
  const { say } = useAnnounce()
  const team = useAnswers(room, teamOf)
  const isNarrow = useNarrow()
  const [chosen, setChosen] = useState<CoverageView>()
  const [onlyMissing, setOnlyMissing] = useState(false)
  const [rowInUse, setRowInUse] = useState<string | null>(null)
  const shownTable = useRef<CoverageViewHandle>(null)
  const wanted = useRef<TableCell>(null)
  const { needs, actors, coverage } = team
  const shownView = view ?? chosen ?? (isNarrow ? 'list' : 'table')
  const shown = useMemo(
    () => (onlyMissing ? lacking(needs, coverage, rowInUse) : needs),
    [onlyMissing, needs, coverage, rowInUse],
  )

  const onMark = useCallback(
    (needId: string, actorId: string, mark: Mark | null) => {
      room.change((answers) => ({
        ...answers,
        team: withMark(answers.team, needId, actorId, mark),
      }))
      const { state } = needCover(room.answers().team.coverage[needId])
      say(said.changed(wordOfMark(words, mark), said[state]))
    },
    [room, say, said, words],
  )
  const changeView = (next: CoverageView) => {
    setChosen(next)
    onView?.(next)
  }
  const changeFilter = (next: boolean) => {
    setOnlyMissing(next)
    const count = next ? lacking(needs, coverage, null).length : needs.length
    say(said.showing(count, needs.length))
  }
  const show = useCallback((cell: TableCell) => {
    setRowInUse(cell.needId)
    if (shownTable.current) shownTable.current.show(cell)
    else wanted.current = cell
  }, [])
  const markAndShow = useCallback(
    (cell: TableCell, mark: Mark) => {
      onMark(cell.needId, cell.actorId, mark)
      show(cell)
    },
    [onMark, show],
  )
  // A filter that leaves no need leaves no table either; asked for one, it comes with the next drawing.
  useLayoutEffect(() => {
    if (wanted.current) shownTable.current?.show(wanted.current)
    wanted.current = null
  })
  const isReady = needs.length > 0 && actors.length > 0
  const View = shownView === 'table' ? CoverageGrid : CoverageList
  return (
    <PageField room={room} field="team.coverage">
      <div className={styles.tools}>
        {isReady && (
          <ViewTools
            view={shownView}
            onView={changeView}
            onlyMissing={onlyMissing}
            onOnlyMissing={changeFilter}
          />
        )}
        <TeamTools room={room} team={team} />
      </div>
      {!isReady && (
        <Notice kind="info" heading={said.emptyHeading} headingLevel={2}>
          <p>{said.emptyText}</p>
          <p>{said.have(needs.length, actors.length)}</p>
        </Notice>
      )}
      {isReady && shown.length === 0 && <p className={styles.none}>{said.noneMissing}</p>}
      {isReady && shown.length > 0 && (
        <View
          ref={shownTable}
          needs={shown}
          actors={actors}
          coverage={coverage}
          onMark={onMark}
          onRow={setRowInUse}
        />
      )}
      {isReady && shownView === 'table' && <Legend />}
      {isReady ? (
        <Columns split="wide-left" className={styles.below}>
          <CoverageFindings
            room={room}
            hrefOf={hrefOf}
            showWords={shownView === 'table' ? findings.showInTable : findings.showInList}
            onShow={show}
            onMark={markAndShow}
          />
          <AskYourselves page="team/coverage" />
        </Columns>
      ) : (
        <AskYourselves page="team/coverage" />
      )}
    </PageField>
  )
}

/** The needs nobody carries, and the one being worked on, which must not vanish under the hand. */
const lacking = (needs: readonly Need[], coverage: Coverage, rowInUse: string | null) =>
  needs.filter((need) => need.id === rowInUse || needCover(coverage[need.id]).state !== 'covered')

function Legend() {
  const words = useWords()
  const { legend } = words.team.coverage
  const lines = [
    { word: wordOfMark(words, 2), text: legend.carries },
    { word: wordOfMark(words, 1), text: legend.contributes },
    { word: wordOfMark(words, null), text: legend.empty },
  ]
  return (
    <ul className={styles.legend}>
      {lines.map(({ word, text }) => (
        <li key={word}>
          <b>{word}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
