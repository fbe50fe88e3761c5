import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { ExampleTexts } from '#ui/form/example-texts.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Questions } from './ask-yourselves.tsx'
import styles from './examples.module.css'
import { ExamplesContext, exampleNear, type KnownExample } from './examples-context.ts'
import { HideExamples } from './hide-examples.tsx'

export interface ExamplesProps {
  /** Beside the fields; false for a page that is as wide as the window. */
  readonly isBeside: boolean
  /** One of several pages on the screen: nothing stands beside it but while focus is in it. */
  readonly isAmongOthers?: boolean
  readonly isHidden: boolean
  readonly onHidden: (isHidden: boolean) => void
  /** Fields that keep the page from being answered, in order; empty until the page is begun. */
  readonly lacking: readonly FieldId[]
  readonly children: ReactNode
}

/**
 * The fields of a page, and beside them the example of the one that has focus: never of one that is
 * scrolled past. Before any has had it, of the first that lacks an answer.
 */
export function Examples(props: ExamplesProps) {
  const { isBeside, isAmongOthers = false, isHidden, onHidden, lacking, children } = props
  const { focused, around } = useFocused(isAmongOthers)
  const { known, know } = useKnownExamples()
  const [asked, setAsked] = useState<PageId | null>(null)
  const ask = useCallback((page: PageId) => {
    setAsked(page)
    return () => setAsked(null)
  }, [])
  const page = useMemo(
    () => ({
      focused,
      isBeside,
      isHidden,
      onHidden,
      lacking,
      know,
      ask: isBeside && !isAmongOthers ? ask : null,
    }),
    [focused, isHidden, onHidden, lacking, know, ask, isBeside, isAmongOthers],
  )
  const own = known.find(({ id }) => id === focused)
  const current = isAmongOthers
    ? own
    : (own ?? known.find(({ field }) => field === lacking[0]) ?? known[0])
  const read = useReading(current)
  const { example } = useWords().form
  return (
    <ExamplesContext value={page}>
      <div ref={around} className={styles.page}>
        <div className={isBeside ? styles.columns : undefined}>
          <div className={styles.fields}>{children}</div>
          {isBeside && (current || asked) && (
            <aside aria-label={example.panel} className={styles.panel}>
              {current && !isHidden && (
                <div className={styles.example}>
                  <p className={styles.note}>{example.to}</p>
                  <p className={styles.of}>{current.of}</p>
                  <ExampleTexts
                    good={{ label: example.good, text: current.good }}
                    bad={{ label: example.bad, text: current.bad }}
                  />
                  <Button variant="text" className={styles.quiet} onClick={read}>
                    {example.read}
                  </Button>
                </div>
              )}
              {asked && <Questions page={asked} />}
              {current && <HideExamples page={page} />}
            </aside>
          )}
        </div>
      </div>
    </ExamplesContext>
  )
}

/** The example of the field that has focus, or had it last; among other pages, while focus is in this one. */
function useFocused(isAmongOthers: boolean) {
  const [focused, setFocused] = useState<string | null>(null)
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = around.current
    const onFocus = ({ target }: FocusEvent) => {
      const near = page && target instanceof Element && exampleNear(target, page)
      if (near) setFocused(near)
    }
    const onFocusAnywhere = ({ target }: FocusEvent) => {
      if (target instanceof Node && !page?.contains(target)) setFocused(null)
    }
    page?.addEventListener('focusin', onFocus)
    if (isAmongOthers) document.addEventListener('focusin', onFocusAnywhere)
    return () => {
      page?.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusin', onFocusAnywhere)
    }
  }, [isAmongOthers])
  return { focused, around }
}

function useKnownExamples() {
  const [known, setKnown] = useState<readonly KnownExample[]>([])
  const know = useCallback((example: KnownExample) => {
    setKnown((before) => [...before, example])
    return () => setKnown((before) => before.filter((each) => each !== example))
  }, [])
  return { known, know }
}

/** Says the example to those who listen, also by Alt+E from inside a field. */
function useReading(current: KnownExample | undefined) {
  const { example } = useWords().form
  const { say } = useAnnounce()
  const read = useCallback(() => {
    if (!current) return
    const { of, good, bad } = current
    say(`${example.to} ${of}. ${example.good}: ${good} ${example.bad}: ${bad}`)
  }, [current, example, say])
  const hasOne = current !== undefined
  useEffect(() => {
    if (!hasOne) return
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.key.toLowerCase() !== 'e') return
      event.preventDefault()
      read()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [hasOne, read])
  return read
}
