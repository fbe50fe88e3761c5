import { useMemo, useRef, useSyncExternalStore } from 'react'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { CopyField } from '#ui/form/copy-field.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { AskedCode } from './asked-code.tsx'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'

/** The question as a code for the room to see, with a line for those who have no phone. */
export function AskPanel({ phones }: { phones: PhonesAtHand }) {
  const {
    phones: words,
    form,
    run: { screen: run },
  } = useWords()
  const { ask } = words
  const lang = useTypedLanguage()
  const question =
    useSyncExternalStore(phones.question.subscribe, phones.question.read) ?? ask.begin
  const link = phones.linkTo(question)
  const { codeOf, onProjector } = phones
  const code = useMemo(() => (link === null ? null : codeOf(link)), [codeOf, link])
  const room = useRef<HTMLElement>(null)
  return (
    <section className={styles.panel}>
      <Heading level={2}>{ask.title}</Heading>
      <p>{ask.text}</p>
      {phones.isHereOnly && (
        <Notice kind="info">
          <p>{ask.hereOnly}</p>
        </Notice>
      )}
      <TextArea
        oneLine
        label={ask.question}
        lang={lang}
        errorPrefix={form.errorPrefix}
        error={link === null && isFilled(question) ? ask.tooLong(limits.phoneQuestion) : undefined}
        value={question}
        onChange={({ target }) => phones.question.write(target.value)}
      />
      {!phones.question.isKept() && (
        <Notice kind="info">
          <p>{ask.notKept}</p>
        </Notice>
      )}
      {code && link !== null ? (
        <>
          <AskedCode ref={room} question={question} code={code} />
          <div className={styles.more}>
            {onProjector && (
              <Button onClick={onProjector.turn}>
                {onProjector.isOn ? run.notCode : run.code}
              </Button>
            )}
            <Button icon="maximize" onClick={() => void room.current?.requestFullscreen?.()}>
              {ask.large}
            </Button>
          </div>
          <CopyField value={link} words={ask} />
        </>
      ) : (
        !isFilled(question) && <p className={styles.quiet}>{ask.nothing}</p>
      )}
    </section>
  )
}
