import type { Ref } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'

/** Whom a file is for, and so whether private notes may be in it. */
export type Audience = 'self' | 'share'
const audiences = ['self', 'share'] as const satisfies readonly Audience[]

/** Each says what it holds. Where there are no private notes, there is nothing to ask. */
export function AudienceChoice(props: {
  value: Audience
  onValue: (value: Audience) => void
  chosenRef?: Ref<HTMLInputElement>
}) {
  const { file } = useShell().shell
  return (
    <ChoiceGroup<Audience>
      {...props}
      legend={file.audience}
      name="audience"
      options={audiences.map((value) => ({
        value,
        label: file[value].label,
        text: file[value].text,
      }))}
    />
  )
}
