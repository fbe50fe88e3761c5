import {
  type FocusEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './coverage-list.module.css'
import { ListNeed } from './list-need.tsx'
import type { CoverageViewHandle } from './table/coverage-view.ts'
import type { OnMark } from './table/mark-button.tsx'

const portion = 50

interface CoverageListProps {
  readonly needs: readonly Need[]
  readonly actors: readonly Actor[]
  readonly coverage: Coverage
  readonly onMark: OnMark
  /** Focus has come to this need, or, with null, has left the list. */
  readonly onRow: (needId: string | null) => void
  readonly ref?: Ref<CoverageViewHandle> | undefined
}

/** The same marks as the table has, one need at a time, as radio buttons. */
export function CoverageList(props: CoverageListProps) {
  const { needs, actors, coverage, onMark, onRow } = props
  const { people } = useWords().team
  const [openId, setOpenId] = useState(needs[0]?.id ?? null)
  const [most, setMost] = useState(portion)
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef<string>(null)
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)

  useLayoutEffect(() => {
    if (focusOn.current === null) return
    const place = needs.findIndex(({ id }) => id === focusOn.current)
    list.current?.children[place]?.querySelector('button')?.focus()
    focusOn.current = null
  })
  useImperativeHandle(props.ref, () => ({
    show: ({ needId }) => {
      focusOn.current = needId
      setOpenId(needId)
      setMost(Math.max(most, needs.findIndex(({ id }) => id === needId) + 1))
      drawAgain()
    },
  }))
  const onFocus = (event: FocusEvent) => {
    const item = event.target.closest<HTMLElement>('li[data-need]')
    onRow(item?.dataset.need ?? null)
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onRow(null)
  }
  const hidden = needs.length - most
  return (
    <div className={styles.listAndMore}>
      <ol ref={list} className={styles.list} onFocus={onFocus} onBlur={onBlur}>
        {needs.slice(0, most).map((need) => (
          <ListNeed
            key={need.id}
            need={need}
            actors={actors}
            marks={coverage[need.id]}
            isOpen={need.id === openId}
            onOpen={setOpenId}
            onMark={onMark}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button
          variant="small"
          icon="chevron-down"
          onClick={() => {
            focusOn.current = needs[most]?.id ?? null
            setMost(most + portion)
          }}
        >
          {people.showMore(hidden)}
        </Button>
      )}
    </div>
  )
}
