import type { Ref } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'

/** Whom a file is for, and so whether private notes may be in it. */
export type Audience = 'self' | 'share'
const audiences = ['self', 'share'] as const satisfies readonly Audience[]

type AudienceWords = Readonly<
  Record<Audience, { readonly label: string; readonly text: string }>
> & {
  readonly audience: string
}

/** Each says what it holds. Where there are no private notes, there is nothing to ask. */
export function AudienceChoice({
  words,
  both,
  ...choice
}: {
  value: Audience
  onValue: (value: Audience) => void
  /** What is in both. */
  both?: string | undefined
  chosenRef?: Ref<HTMLInputElement>
  /** Where it is no file. */
  words?: AudienceWords
}) {
  const { file } = useShell().shell
  const said = words ?? file
  return (
    <ChoiceGroup<Audience>
      {...choice}
      legend={said.audience}
      name="audience"
      options={audiences.map((value) => ({
        value,
        label: said[value].label,
        text: both ? `${said[value].text} ${both}` : said[value].text,
      }))}
    />
  )
}
