import {
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import { isEmptySeat, markedIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Need, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './coverage-list.module.css'
import { ListNeed } from './list-need.tsx'
import type { CoverageViewHandle } from './table/coverage-view.ts'
import type { OnMark } from './table/mark-button.tsx'

const portion = 50
/** So many empty seats stand open from the start. */
const openAtFirst = 3

interface CoverageListProps {
  readonly team: TeamAnswers
  readonly needs: readonly Need[]
  readonly actors: readonly Actor[]
  readonly coverage: Coverage
  readonly onMark: OnMark
  readonly onFind: (needId: string) => void
  readonly ref?: Ref<CoverageViewHandle> | undefined
}

/** The same marks as the table has, a card for each need: the empty seats first. */
export function CoverageList(props: CoverageListProps) {
  const { team, needs, actors, coverage, onMark, onFind } = props
  const { people } = useWords().team
  // As they were: no card moves or closes under the hand that marks it.
  const [seats] = useState(() => new Set(seatsIn(needs, coverage)))
  const [open, setOpen] = useState(() => new Set([...seats].slice(0, openAtFirst)))
  const [most, setMost] = useState(portion)
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef<string>(null)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  const inOrder = [
    ...needs.filter(({ id }) => seats.has(id)),
    ...needs.filter(({ id }) => !seats.has(id)),
  ]

  useLayoutEffect(() => {
    if (focusOn.current === null) return
    const place = inOrder.findIndex(({ id }) => id === focusOn.current)
    list.current?.children[place]?.querySelector('button')?.focus()
    focusOn.current = null
  })
  useImperativeHandle(props.ref, () => ({
    show: ({ needId }) => {
      focusOn.current = needId
      setOpen((before) => new Set([...before, needId]))
      setMost(Math.max(most, inOrder.findIndex(({ id }) => id === needId) + 1))
      drawAgain()
    },
  }))
  const onOpen = useCallback((needId: string, isOpen: boolean) => {
    setOpen((before) => {
      const next = new Set(before)
      if (isOpen) next.add(needId)
      else next.delete(needId)
      return next
    })
  }, [])
  const hidden = needs.length - most
  return (
    <div className={styles.listAndMore}>
      <ol ref={list} className={styles.list}>
        {inOrder.slice(0, most).map((need) => (
          <ListNeed
            key={need.id}
            need={need}
            team={open.has(need.id) ? team : null}
            actors={actors}
            marks={coverage[need.id]}
            onOpen={onOpen}
            onMark={onMark}
            onFind={onFind}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          variant="small"
          icon="chevron-down"
          onClick={() => {
            focusOn.current = inOrder[most]?.id ?? null
            setMost(most + portion)
          }}
        >
          {people.showMore(hidden)}
        </Button>
      )}
    </div>
  )
}

const seatsIn = (needs: readonly Need[], coverage: Coverage) =>
  needs.filter(({ id }) => isEmptySeat(markedIn(coverage[id]))).map(({ id }) => id)
