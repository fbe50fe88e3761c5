import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextArea } from '#ui/form/text-area.tsx'

/** What the group answers to the dilemma of a leadership form: its own judgement, not one of the fields. */
export function DilemmaAnswer(props: { room: Room; form: RuleCode<'leadershipForm'> }) {
  const { room, form } = props
  const words = useWords()
  const lang = useTypedLanguage()
  const refused = room.refused(`dilemma.${form}`)
  const kept = () => room.judgement().dilemmas[form]
  const [begin] = useState(() => refused.read()[0]?.text ?? kept())
  const [isTooLong, setIsTooLong] = useState(begin.length > limits.text)
  const keep = (text: string) => {
    const isRefused = text.length > limits.text
    setIsTooLong(isRefused)
    refused.keep(isRefused ? [{ path: form, text, kept: kept() }] : [])
    if (isRefused) return
    room.judge(
      (before) => ({ ...before, dilemmas: { ...before.dilemmas, [form]: text } }),
      `dilemmas.${form}`,
    )
  }
  return (
    <TextArea
      label={words.rules.leadershipForm[form].question}
      help={words.advice.leadership.answerHelp}
      defaultValue={begin}
      rows={2}
      autoComplete="off"
      lang={lang}
      error={isTooLong ? words.form.tooLong : undefined}
      errorPrefix={words.form.errorPrefix}
      onChange={(event) => keep(event.target.value)}
    />
  )
}
