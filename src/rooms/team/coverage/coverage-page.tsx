import { use, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { emptySeats } from '#core/questions/marks.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Mark } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { FieldHints } from '#rooms/shared/field-hints.tsx'
import { RoomContext, type RoomPageProps, useAnswers } from '#rooms/shared/room.ts'
import { useNarrow } from '#rooms/team/narrow.ts'
import { useTableResults } from '#rooms/team/table-results.ts'
import type { WithTables } from '#rooms/team/tables/table-tools.tsx'
import { Button } from '#ui/button.tsx'
import { CoverageFindings } from './coverage-findings.tsx'
import { CoverageKey } from './coverage-key.tsx'
import { CoverageList } from './coverage-list.tsx'
import styles from './coverage-page.module.css'
import { type CoverageView, TeamTools } from './coverage-tools.tsx'
import { FindSomeoneDialog } from './find-someone.tsx'
import { LackingSeats, NoTableYet } from './lacking-seats.tsx'
import { RailExtras } from './rail-extras.tsx'
import { ShowTableLarge } from './show-table-large.tsx'
import { ActorFilter, useShownActors } from './shown-actors.tsx'
import { CoverageGrid } from './table/coverage-grid.tsx'
import type { CoverageViewHandle, TableCell } from './table/coverage-view.ts'
import { SingleKeysContext } from './table/single-keys.ts'
import { useMark } from './use-mark.ts'

interface CoveragePageProps extends RoomPageProps, WithTables {
  /** The view someone chose before; without it the width decides. */
  readonly view?: CoverageView | undefined
  readonly onView?: ((view: CoverageView) => void) | undefined
  /** Where the other pages are, for what is to be changed on them. */
  readonly hrefOf?: ((page: PageId) => string) | undefined
}

const teamOf = (answers: Answers) => answers.team

/** Who carries what? (2.4) A table as wide as the window, or cards, and what it shows beside it. */
export function CoveragePage({ room, view, onView, hrefOf, TableTools }: CoveragePageProps) {
  const { team: said, advice, fields } = useWords()
  const team = useAnswers(room, teamOf)
  const results = useTableResults(room)
  const isNarrow = useNarrow()
  const hasSingleKeys = use(SingleKeysContext)
  const [chosen, setChosen] = useState<CoverageView | undefined>(view)
  const [findsFor, setFindsFor] = useState<string | null>(null)
  const { shown, carriers, choice, choose } = useShownActors(team, results)
  const { showIn, show } = useShowing()
  const onMark = useMark(room)
  const seats = useMemo(() => emptySeats(team), [team])
  const { needs, actors, coverage } = team
  const shownView = chosen ?? (isNarrow ? 'list' : 'table')
  const isTable = shownView === 'table'

  const reveal = useCallback(
    (cell: TableCell) => {
      if (!shown.some(({ id }) => id === cell.actorId)) choose('all')
      show(cell)
    },
    [shown, choose, show],
  )
  const markAndShow = (cell: TableCell, mark: Mark) => {
    onMark(cell.needId, cell.actorId, mark)
    reveal(cell)
  }
  const turn = () => {
    const next = isTable ? 'list' : 'table'
    setChosen(next)
    onView?.(next)
  }
  const all = { ref: showIn, needs, coverage, onMark, onFind: setFindsFor }
  return (
    <RoomContext value={room}>
      <section
        id="field-team.coverage"
        aria-label={fields['team.coverage'].name}
        className={styles.page}
      >
        <div className={styles.top}>
          <LackingSeats
            seats={seats}
            needs={needs.length}
            onShow={(needId) => reveal({ needId, actorId: shown[0]?.id ?? '' })}
          />
          <TeamTools room={room} team={team}>
            {needs.length > 0 && !isNarrow && (
              <ShowTableLarge room={room} team={team} actors={shown} />
            )}
          </TeamTools>
        </div>
        <div className={styles.sides}>
          <div className={styles.view}>
            <NoTableYet team={team} hrefOf={hrefOf} />
            {isTable && carriers !== null && (
              <ActorFilter {...{ actors, carriers, choice }} onChoice={choose} />
            )}
            {needs.length > 0 &&
              (isTable ? (
                <CoverageGrid {...all} actors={shown} />
              ) : (
                actors.length > 0 && <CoverageList {...all} team={team} actors={actors} />
              ))}
            {needs.length > 0 && actors.length > 0 && (
              <div className={styles.below}>
                <CoverageKey hasKeys={isTable && hasSingleKeys} />
                <Button variant="link" className={styles.turn} onClick={turn}>
                  {isTable ? said.coverage.asList : said.coverage.asTable}
                </Button>
              </div>
            )}
          </div>
          <div className={styles.rail}>
            {needs.length > 0 && actors.length > 0 && (
              <CoverageFindings
                room={room}
                results={results}
                hrefOf={hrefOf}
                showWords={isTable ? advice.findings.showInTable : advice.findings.showInList}
                onShow={reveal}
                onFind={setFindsFor}
              />
            )}
            {/* Above the example, which comes with focus: a press would miss what that pushes down. */}
            {TableTools && <TableTools room={room} kind="coverage" />}
            <RailExtras />
          </div>
        </div>
        <FieldHints field="team.coverage" />
        <FindSomeoneDialog
          needId={findsFor}
          team={team}
          onMark={markAndShow}
          onClose={() => setFindsFor(null)}
        />
      </section>
    </RoomContext>
  )
}

/** Puts focus on a cell of the view that is shown, once it is drawn. */
function useShowing() {
  const showIn = useRef<CoverageViewHandle>(null)
  const wanted = useRef<TableCell>(null)
  const [, drawAgain] = useState<TableCell>()
  useLayoutEffect(() => {
    if (wanted.current) showIn.current?.show(wanted.current)
    wanted.current = null
  })
  const show = useCallback((cell: TableCell) => {
    wanted.current = cell
    drawAgain(cell)
  }, [])
  return { showIn, show }
}
