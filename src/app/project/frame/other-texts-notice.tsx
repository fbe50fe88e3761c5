import {
  type Ref,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { address } from '#app/shell/paths.ts'
import { withGivenBack } from '#core/merge/merge-projects.ts'
import { type Undecided, undecided } from '#core/merge/undecided.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './other-texts-notice.module.css'
import { subjectOf } from './said-of-change.ts'

/**
 * Two windows wrote in one field: what does not stand there, until someone has decided. What was thrown away has its
 * way back until one leaves the page.
 */
export function OtherTextsNotice({ here }: { here: string }) {
  const { otherTexts: words } = useWords().frame
  const { store, others } = useSession()
  const all = useSyncExternalStore(others.subscribe, others.all)
  /** Their places do not move while they wait; looked up again, they would cost as much as a key does. */
  const shown = useMemo(() => undecided(store.getState().project, all), [store, all])
  const { dropped, onDecided, wayBack } = useDecisions(here)
  const { say } = useAnnounce()
  const isAny = shown.length > 0
  useEffect(() => {
    if (isAny) say(words.title)
  }, [isAny, words, say])
  return (
    <>
      {isAny && (
        <Notice kind="info" heading={words.title}>
          <p>{words.text}</p>
          {shown.map((each) => (
            <OtherText key={nameOf(each)} {...each} onDecided={onDecided} />
          ))}
        </Notice>
      )}
      {dropped.map((each) => (
        <Dropped
          key={nameOf(each)}
          change={each.change}
          onUndo={() => {
            others.add([each.other])
            onDecided(null, each)
          }}
          buttonRef={each === dropped.at(-1) ? wayBack : undefined}
        />
      ))}
    </>
  )
}

const nameOf = ({ other }: Undecided) => `${other.path.join(' ')} ${other.value}`

/** What was thrown away on this page, and focus where the next act is. */
function useDecisions(here: string) {
  const [decided, setDecided] = useState<{ on: string; all: readonly Undecided[] }>({
    on: here,
    all: [],
  })
  const [count, decide] = useReducer((before: number) => before + 1, 0)
  const wayBack = useRef<HTMLButtonElement>(null)
  const dropped = decided.on === here ? decided.all : []
  useEffect(() => {
    if (count === 0) return
    const target = wayBack.current ?? document.querySelector<HTMLElement>('main h1')
    target?.focus()
  }, [count])
  return {
    dropped,
    wayBack,
    onDecided: (drop: Undecided | null, back: Undecided | null) => {
      const left = dropped.filter((each) => each !== back)
      setDecided({ on: here, all: drop ? [...left, drop] : left })
      decide()
    },
  }
}

interface OtherTextProps extends Undecided {
  readonly onDecided: (drop: Undecided | null, back: Undecided | null) => void
}

function OtherText({ onDecided, ...undecided }: OtherTextProps) {
  const { other, text, change } = undecided
  const words = useWords()
  const { otherTexts } = words.frame
  const { store, others } = useSession()
  const { say } = useAnnounce()
  const id = useProject((state) => state.project.id)
  const titleOf = useScreenTitles()

  const use = () => {
    store.revise((project) => withGivenBack(project, other) ?? project)
    others.drop(other)
    onDecided(null, null)
    say(otherTexts.used)
  }
  const drop = () => {
    others.drop(other)
    onDecided(undecided, null)
  }
  return (
    <Disclosure summary={<Summary change={change} />}>
      <p className={styles.text}>
        {text === null ? <span>{otherTexts.choice}</span> : <Typed>{text}</Typed>}
      </p>
      <div className={styles.acts}>
        {change && (
          <Button variant="small" onClick={use}>
            {otherTexts.use}
          </Button>
        )}
        <Button variant="small" onClick={drop}>
          {otherTexts.drop}
        </Button>
        {change?.on && (
          <ButtonLink variant="small" href={address(`/p/${id}/${change.on}`)}>
            {words.frame.travel.to(titleOf(change.on))}
          </ButtonLink>
        )}
      </div>
    </Disclosure>
  )
}

function Summary({ change }: Pick<Undecided, 'change'>) {
  const { show, showOf, gone } = useWords().frame.otherTexts
  return <About change={change} words={{ field: show, row: showOf, gone }} />
}

interface DroppedProps extends Pick<Undecided, 'change'> {
  readonly onUndo: () => void
  readonly buttonRef: Ref<HTMLButtonElement> | undefined
}

function Dropped({ change, onUndo, buttonRef }: DroppedProps) {
  const { otherTexts, file } = useWords().frame
  const { dropped: field, droppedOf: row, droppedGone: gone } = otherTexts
  return (
    <UndoBar
      text={<About change={change} words={{ field, row, gone }} />}
      undoLabel={file.undo}
      onUndo={onUndo}
      buttonRef={buttonRef}
    />
  )
}

interface AboutProps extends Pick<Undecided, 'change'> {
  readonly words: {
    readonly field: (subject: string) => string
    readonly row: (subject: string, row: string) => string
    readonly gone: string
  }
}

/** A sentence with the field a text was written in, and what its row is called. */
function About({ change, words }: AboutProps) {
  const all = useWords()
  if (!change) return <span>{words.gone}</span>
  const subject = subjectOf(change, all)
  const [row] = change.rows
  if (!row?.name) return <span>{words.field(subject)}</span>
  return <TypedIn sentence={(typed) => words.row(subject, typed(row.name))} />
}
