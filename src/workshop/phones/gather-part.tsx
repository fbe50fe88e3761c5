import { useId } from 'react'
import { isSame } from '#core/plain-values.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import { withNext, withOthers, withoutOther } from '#core/workshop/phones/others-answers.ts'
import { mostOthers, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'
import type { Round } from '#core/workshop/phones/round.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Row } from '#ui/page/layout.tsx'
import styles from './phones.module.css'
import type { CodeReaderAtHand } from './phones-at-hand.ts'
import { TakePart } from './take-part.tsx'
import type { AnswerAtHand } from './use-answer.ts'
import { type TakeIn, useReceiving } from './use-receiving.ts'

export interface GatherMeans {
  /** What others answer, in the part of an address; or why nothing of it can be taken. */
  readonly gatheredIn: (part: string) => Gathered | 'damaged' | 'tooNew' | 'foreign'
  readonly openReader: () => CodeReaderAtHand
  readonly newName: () => string
}

/** Where one gathers what the others at the table answer, to show it with one’s own. */
export function GatherPart(props: {
  words: PhoneMessages['gather']
  round: Round
  means: GatherMeans
  at: AnswerAtHand
  /** To the empty fields of the next, or back to those that something has to be mended in. */
  onNext: (isNext: boolean) => void
}) {
  const { words, round, means, at, onNext } = props
  const { others, pasted = '' } = at.answer
  const { say } = useAnnounce()
  const id = useId()
  const gathered = words.gathered(others.reduce((sum, { ideas }) => sum + ideas.length, 0))
  const receiver = { words, takeIn: takeInto(props) }
  const receiving = useReceiving(receiver)
  const next = (opened?: Contribution) => {
    const now = at.latest()
    if (now.others.length >= mostOthers && !opened) return receiving.tell([words.full(mostOthers)])
    const name = means.newName()
    const changed = withNext(now, round, opened ? { name, opened: placeOf(opened, now) } : { name })
    if (changed) at.change(changed)
    onNext(changed !== null)
  }
  return (
    <>
      {others.length > 0 && (
        <section aria-label={gathered} className={styles.gathered}>
          <p>
            <strong>{gathered}</strong>
          </p>
          <ul className={styles.results}>
            {others.map((each, nth) => (
              <li key={`${each.contributor} ${each.ideas[0]}`} className={styles.other}>
                <span id={`${id}${nth}`}>{each.ideas.join(' · ')}</span>
                <Row gap="s">
                  <Button
                    variant="small"
                    icon="pencil"
                    aria-describedby={`${id}${nth}`}
                    onClick={() => next(each)}
                  >
                    {words.edit}
                  </Button>
                  <Button
                    variant="small"
                    icon="trash"
                    aria-describedby={`${id}${nth}`}
                    onClick={() => {
                      const now = at.latest()
                      at.remove(words.removed, withoutOther(now, placeOf(each, now)))
                      say(words.removed)
                    }}
                  >
                    {words.remove}
                  </Button>
                </Row>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={words.open} open={others.length > 0 || pasted !== ''}>
        <div className={styles.gather}>
          <p>{words.text}</p>
          <Button icon="plus" onClick={() => next()}>
            {words.next}
          </Button>
          <TakePart
            receiver={receiver}
            receiving={receiving}
            openReader={means.openReader}
            link={pasted}
            onLink={(text) => at.change({ ...at.latest(), pasted: text })}
          />
        </div>
      </Disclosure>
    </>
  )
}

/** Where it stands now: another window may have changed it. */
const placeOf = (one: Contribution, { others }: PhoneAnswer) =>
  others.findIndex((each) => isSame(each, one))

/** Takes what others answer to what this phone shows. */
function takeInto(props: {
  words: PhoneMessages['gather']
  round: Round
  means: GatherMeans
  at: AnswerAtHand
}): TakeIn {
  const { words, round, means, at } = props
  const one = (part: string): { readonly line: string; readonly isTaken: boolean } => {
    const from = means.gatheredIn(part)
    if (typeof from === 'string') return { line: words[from], isTaken: false }
    const taken = withOthers(at.latest(), round, from)
    if (!taken.ok) {
      const full = words.full(mostOthers)
      return { line: taken.failure === 'full' ? full : words[taken.failure], isTaken: false }
    }
    const { answer, added } = taken.value
    if (added > 0) at.change(answer)
    return { line: added > 0 ? words.taken(added) : words.known, isTaken: true }
  }
  return async (parts) => {
    const all = parts.map(one)
    return {
      lines: [...new Set(all.map(({ line }) => line))],
      isWhole: all.every(({ isTaken }) => isTaken),
      added: [],
    }
  }
}
