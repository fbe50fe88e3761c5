import { useState } from 'react'
import { limits } from '#core/limits.ts'
import type { RuleCode } from '#core/rules/rule-codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextArea } from '#ui/text-area.tsx'

/** What the group answers to the dilemma of a leadership form: its own judgement, not one of the fields. */
export function DilemmaAnswer(props: { room: Room; form: RuleCode<'leadershipForm'> }) {
  const { room, form } = props
  const words = useWords()
  const [begin] = useState(() => room.judgement().dilemmas[form])
  const [isTooLong, setIsTooLong] = useState(false)
  const keep = (text: string) => {
    setIsTooLong(text.length > limits.text)
    if (text.length > limits.text) return
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
      error={isTooLong ? words.form.tooLong : undefined}
      errorPrefix={words.form.errorPrefix}
      onChange={(event) => keep(event.target.value)}
    />
  )
}
