import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { markedIn, markIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Mark, Need, TeamAnswers } from '#core/questions/team.ts'
import { whoCould } from '#core/rules/coverage/who-could.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { PagedActors } from '#rooms/team/paged-actors.tsx'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './coverage-list.module.css'
import type { OnMark } from './table/mark-button.tsx'
import { digitOfMark, type MarkDigit, markOfDigit, wordOfMark } from './table/mark-words.ts'
import { needCover } from './table/need-cover.ts'
import { NeedKind } from './table/need-kind.tsx'
import { NeedStatus } from './table/need-status.tsx'

/** Up to this many actors stand in their own order, all at once. */
const fewActors = 20
/** For an empty seat these few come first: those who could, then the first on the list. */
const suggested = 3

interface ListNeedProps {
  readonly need: Need
  readonly actors: readonly Actor[]
  readonly marks: Coverage[string] | undefined
  /** Given while the card is open: who could take it is read from it. */
  readonly team: TeamAnswers | null
  readonly onOpen: (needId: string, isOpen: boolean) => void
  readonly onMark: OnMark
  readonly onFind: (needId: string) => void
}

/** One need: who does what for it, and, when it is open, every actor to choose for. */
export const ListNeed = memo(function ListNeed(props: ListNeedProps) {
  const { need, actors, marks, team, onOpen, onMark, onFind } = props
  const { coverage } = useWords().team
  const lang = useTypedLanguage()
  const item = useRef<HTMLLIElement>(null)
  const cover = needCover(marks)
  const isOpen = team !== null
  const isEmpty = cover.state === 'emptySeat'
  // A need that closed above this one has pulled it up, perhaps out of sight.
  useEffect(() => {
    if (isOpen && item.current?.contains(document.activeElement))
      item.current.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li
      ref={item}
      className={styles.need}
      data-need={need.id}
      data-seat={isEmpty ? 'empty' : undefined}
    >
      <Heading level={2} className={styles.name} lang={lang}>
        {need.name}
      </Heading>
      <Button
        variant="text"
        icon={isOpen ? 'chevron-up' : 'pencil'}
        iconOnly
        aria-expanded={isOpen}
        className={styles.pen}
        spoken={
          <TypedIn
            sentence={(typed) => (isOpen ? coverage.closeOf : coverage.editOf)(typed(need.name))}
          />
        }
        onClick={() => onOpen(need.id, !isOpen)}
      />
      <div className={styles.standing}>
        {(isOpen || cover.state !== 'covered') && <NeedStatus cover={cover} />}
        {isOpen && <NeedKind need={need} />}
        {!isOpen && marks && <MarkedActors actors={actors} marks={marks} />}
      </div>
      {team && (
        <OpenNeed need={need} team={team} actors={actors} marks={marks} onMark={onMark}>
          {isEmpty && (
            <Button
              variant="link"
              aria-haspopup="dialog"
              spoken={<TypedIn sentence={(typed) => coverage.findSomeoneTo(typed(need.name))} />}
              onClick={() => onFind(need.id)}
            >
              {coverage.findSomeone}
            </Button>
          )}
        </OpenNeed>
      )}
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
  const rest = marked.length - mostNamed
  return (
    <ul className={styles.chips}>
      {marked.slice(0, mostNamed).map((actor) => {
        const mark = markIn(marks, actor.id)
        return (
          <li key={actor.id} className={styles.chip} data-mark={mark}>
            {mark === 2 && <Icon name="check" />}
            <VisuallyHidden>{words.team.coverage.lead(wordOfMark(words, mark))}</VisuallyHidden>{' '}
            <Typed>{actor.name}</Typed>
          </li>
        )
      })}
      {rest > 0 && <li>{words.team.coverage.andMore(rest)}</li>}
    </ul>
  )
}

interface OpenNeedProps {
  readonly need: Need
  readonly team: TeamAnswers
  readonly actors: readonly Actor[]
  readonly marks: Coverage[string] | undefined
  readonly onMark: OnMark
  readonly children: ReactNode
}

function OpenNeed({ need, team, actors, marks, onMark, children }: OpenNeedProps) {
  const { coverage } = useWords().team
  // Frozen while the need is open, so that no row moves under the hand that marks it.
  const [first] = useState(() => comesFirst(need, team, marks))
  const [isShort, setIsShort] = useState(marks === undefined && actors.length > suggested + 1)
  const inOrder =
    first.size > 0 && (isShort || actors.length > fewActors)
      ? [
          ...actors.filter((actor) => first.has(actor.id)),
          ...actors.filter((actor) => !first.has(actor.id)),
        ]
      : actors
  return (
    <div className={styles.open}>
      <PagedActors
        actors={isShort ? inOrder.slice(0, suggested) : inOrder}
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
      <div className={styles.ways}>
        {isShort && (
          <Button
            variant="link"
            spoken={
              <TypedIn
                sentence={(typed) => coverage.allActorsTo(actors.length, typed(need.name))}
              />
            }
            onClick={() => setIsShort(false)}
          >
            {coverage.showAllActors(actors.length)}
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}

/** Those with a mark; of an empty seat, those who could take it. */
const comesFirst = (need: Need, team: TeamAnswers, marks: Coverage[string] | undefined) =>
  new Set(marks ? Object.values(markedIn(marks)).flat() : whoCould(team, need.id)?.actors)

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
        name={`mark ${needId} ${actorId}`}
        value={digitOfMark(mark)}
        options={[
          { value: '0', label: wordOfMark(words, null), look: 'empty', sign: sign('empty') },
          { value: '1', label: wordOfMark(words, 1), look: 'soft', sign: sign('ring') },
          { value: '2', label: wordOfMark(words, 2), look: 'full', sign: <Icon name="check" /> },
        ]}
        onValue={(value) => onMark(needId, actorId, markOfDigit[value])}
      />
    </div>
  )
})

const sign = (look: 'empty' | 'ring') => <i className={styles[look]} aria-hidden="true" />
