import type { ComponentProps, Ref } from 'react'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import type { Missing } from './left-out/missing-in.ts'
import { LeftOut } from './left-out.tsx'

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

/** What is asked and said of a project before it is handed over: what is left out, and whom it is for. */
export function HandingOver({
  project,
  missing,
  onGo,
  ...choice
}: { project: Project; missing: Missing; onGo: () => void } & ComponentProps<
  typeof AudienceChoice
>) {
  return (
    <>
      <LeftOut project={project} missing={missing} onGo={onGo} />
      {hasPrivateNotes(project.answers) && <AudienceChoice {...choice} />}
    </>
  )
}
