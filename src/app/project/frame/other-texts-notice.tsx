import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { address } from '#app/shell/paths.ts'
import type { GaveWay } from '#core/merge/gave-way.ts'
import { withGivenBack } from '#core/merge/merge-projects.ts'
import type { Project } from '#core/project/project.ts'
import { type WhatChanged, whatChanged } from '#core/project/what-changed.ts'
import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed, TypedIn } from '#rooms/shared/typed.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './other-texts-notice.module.css'
import { subjectOf } from './said-of-change.ts'

/** Two windows wrote in one field: what does not stand there, until someone has decided. */
export function OtherTextsNotice() {
  const { otherTexts: words } = useWords().frame
  const { store, others } = useSession()
  const all = useSyncExternalStore(others.subscribe, others.all)
  /** Their places do not move while they wait; looked up again, they would cost as much as a key does. */
  const shown = useMemo(
    () => all.flatMap((other) => waiting(store.getState().project, other)),
    [store, all],
  )
  const { say } = useAnnounce()
  const isAny = shown.length > 0
  useEffect(() => {
    if (isAny) say(words.title)
  }, [isAny, words, say])
  if (!isAny) return null
  return (
    <Notice kind="info" heading={words.title}>
      <p>{words.text}</p>
      {shown.map(({ other, change }) => (
        <OtherText key={`${other.path.join(' ')} ${other.value}`} other={other} change={change} />
      ))}
    </Notice>
  )
}

interface Waiting {
  readonly other: GaveWay
  /** What it would change; null where its place is gone. */
  readonly change: WhatChanged | null
}

/** Nothing where the same has been written since. */
function waiting(project: Project, other: GaveWay): readonly Waiting[] {
  const withOther = withGivenBack(project, other)
  const change = withOther && whatChanged(project, withOther)
  return withOther && !change ? [] : [{ other, change }]
}

function OtherText({ other, change }: Waiting) {
  const words = useWords()
  const { otherTexts } = words.frame
  const { store, others } = useSession()
  const { say } = useAnnounce()
  const id = useProject((state) => state.project.id)
  const titleOf = useScreenTitles()

  const use = () => {
    store.revise((project) => withGivenBack(project, other) ?? project)
    others.drop(other)
    say(otherTexts.used)
  }
  return (
    <Disclosure summary={<Summary change={change} />}>
      <p className={styles.text}>
        {isText(other.value) ? <Typed>{other.value}</Typed> : <span>{otherTexts.choice}</span>}
      </p>
      <div className={styles.acts}>
        {change && (
          <Button variant="small" onClick={use}>
            {otherTexts.use}
          </Button>
        )}
        <Button variant="small" onClick={() => others.drop(other)}>
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

function Summary({ change }: { change: WhatChanged | null }) {
  const words = useWords()
  const { otherTexts } = words.frame
  if (!change) return <span>{otherTexts.gone}</span>
  const subject = subjectOf(change, words)
  const [row] = change.rows
  if (!row?.name) return <span>{otherTexts.show(subject)}</span>
  return <TypedIn sentence={(typed) => otherTexts.showOf(subject, typed(row.name))} />
}

const known: ReadonlySet<unknown> = new Set(Object.values(codes).flat())
const isText = (value: GaveWay['value']): value is string =>
  typeof value === 'string' && !known.has(value)
