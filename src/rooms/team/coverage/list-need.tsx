import { memo, useEffect, useRef, useState } from 'react'
import { markedIn, markIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Mark, Need } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { PagedActors } from '#rooms/team/paged-actors.tsx'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import styles from './coverage-list.module.css'
import type { OnMark } from './table/mark-button.tsx'
import {
  digitOfMark,
  type MarkDigit,
  markOfDigit,
  markWords,
  wordOfMark,
} from './table/mark-words.ts'
import { needCover } from './table/need-cover.ts'
import { NeedKind } from './table/need-kind.tsx'
import { NeedStatus } from './table/need-status.tsx'

/** Up to this many actors stand in their own order, all at once. */
const fewActors = 20

interface ListNeedProps {
  readonly need: Need
  readonly actors: readonly Actor[]
  readonly marks: Coverage[string] | undefined
  readonly isOpen: boolean
  readonly onOpen: (needId: string | null) => void
  readonly onMark: OnMark
}

/** One need: who does what for it, and, when it is open, every actor to choose for. */
export const ListNeed = memo(function ListNeed(props: ListNeedProps) {
  const { need, actors, marks, isOpen, onOpen, onMark } = props
  const { coverage } = useWords().team
  const lang = useTypedLanguage()
  const item = useRef<HTMLLIElement>(null)
  // A need that closed above this one has pulled it up, perhaps out of sight.
  useEffect(() => {
    if (isOpen && item.current?.contains(document.activeElement))
      item.current.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={item} data-need={need.id} className={styles.need}>
      <div className={styles.head}>
        <div className={styles.words}>
          <NeedKind need={need} />
          <h2 className={styles.name} lang={lang}>
            {need.name}
          </h2>
          <NeedStatus cover={needCover(marks)} inOneLine />
          {!isOpen && marks && <MarkedActors actors={actors} marks={marks} />}
        </div>
        <Button
          variant={isOpen ? 'text' : 'small'}
          aria-expanded={isOpen}
          spoken={
            <TypedIn
              sentence={(typed) => (isOpen ? coverage.closeOf : coverage.editOf)(typed(need.name))}
            />
          }
          onClick={() => onOpen(isOpen ? null : need.id)}
        >
          {isOpen ? coverage.close : coverage.edit}
        </Button>
      </div>
      {isOpen && <OpenNeed need={need} actors={actors} marks={marks} onMark={onMark} />}
    </li>
  )
})

const mostNamed = 6

/** Those who carry, then those who contribute, each in the order of the list. */
function MarkedActors(props: { actors: readonly Actor[]; marks: Coverage[string] }) {
  const { actors, marks } = props
  const words = useWords()
  const marked = [
    ...actors.filter((actor) => markIn(marks, actor.id) === 2),
    ...actors.filter((actor) => markIn(marks, actor.id) === 1),
  ]
  const [, contributes, carries] = markWords(words)
  const rest = marked.length - mostNamed
  return (
    <ul className={styles.marked}>
      {marked.slice(0, mostNamed).map((actor) => (
        <li key={actor.id}>
          <b>{words.team.coverage.lead(markIn(marks, actor.id) === 2 ? carries : contributes)}</b>{' '}
          <Typed>{actor.name}</Typed>
        </li>
      ))}
      {rest > 0 && <li>{words.team.coverage.andMore(rest)}</li>}
    </ul>
  )
}

function OpenNeed(props: Pick<ListNeedProps, 'need' | 'actors' | 'marks' | 'onMark'>) {
  const { need, actors, marks, onMark } = props
  const { coverage } = useWords().team
  // Frozen while the need is open, so that no row moves under the hand that marks it.
  const [markedFirst] = useState(() => new Set(Object.values(markedIn(marks)).flat()))
  const inOrder =
    actors.length > fewActors
      ? [
          ...actors.filter((actor) => markedFirst.has(actor.id)),
          ...actors.filter((actor) => !markedFirst.has(actor.id)),
        ]
      : actors
  return (
    <PagedActors
      actors={inOrder}
      first={fewActors}
      label={<TypedIn sentence={(typed) => coverage.actorsOf(typed(need.name))} />}
    >
      {(actor) => (
        <ActorMark
          needId={need.id}
          actorId={actor.id}
          name={actor.name}
          mark={markIn(marks, actor.id)}
          onMark={onMark}
        />
      )}
    </PagedActors>
  )
}

interface ActorMarkProps {
  readonly needId: string
  readonly actorId: string
  readonly name: string
  readonly mark: Mark | null
  readonly onMark: OnMark
}

const ActorMark = memo(function ActorMark(props: ActorMarkProps) {
  const { needId, actorId, name, mark, onMark } = props
  const words = useWords()
  const lang = useTypedLanguage()
  return (
    <div className={styles.actor}>
      <span aria-hidden="true" lang={lang}>
        {name}
      </span>
      <Segmented<MarkDigit>
        legend={<Typed>{name}</Typed>}
        hideLegend
        stretch
        name={`mark ${needId} ${actorId}`}
        value={digitOfMark(mark)}
        options={[
          { value: '0', label: wordOfMark(words, null), look: 'empty' },
          { value: '1', label: wordOfMark(words, 1), look: 'soft' },
          { value: '2', label: wordOfMark(words, 2), look: 'full' },
        ]}
        onValue={(value) => onMark(needId, actorId, markOfDigit[value])}
      />
    </div>
  )
})
