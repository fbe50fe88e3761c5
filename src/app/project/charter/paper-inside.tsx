import type { ReactNode } from 'react'
import { type Audience, AudienceChoice } from '#app/shell/audience-choice.tsx'
import { useWords } from '#i18n/messages-context.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Stack } from '#ui/page/layout.tsx'

const kinds = ['paper', 'project'] as const
type Kind = (typeof kinds)[number]

/** Whether the project lies in the PDF; where it has private notes, also whom the file is for. */
export function PaperInside(props: {
  value: Audience | null
  onValue: (value: Audience | null) => void
  hasPrivateNotes: boolean
}): ReactNode {
  const { value, onValue, hasPrivateNotes } = props
  const { what, holds } = useWords().paper.sheet
  return (
    <Stack gap="s">
      <ChoiceGroup<Kind>
        legend={what}
        headingLevel={3}
        name="holds"
        options={kinds.map((kind) => ({
          value: kind,
          label: holds[kind].label,
          text: holds[kind].text,
        }))}
        value={value === null ? 'paper' : 'project'}
        onValue={(kind: Kind) => onValue(kind === 'paper' ? null : 'share')}
      />
      {value !== null && hasPrivateNotes && <AudienceChoice value={value} onValue={onValue} />}
    </Stack>
  )
}
