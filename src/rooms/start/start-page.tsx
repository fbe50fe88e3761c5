import { useController } from 'react-hook-form'
import type { Code } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { OneOf, SomeOf } from '#rooms/shared/choice-answer.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { Notice } from '#ui/notice.tsx'
import { Columns } from '#ui/page/layout.tsx'

/** Short fields before the first question. (0.1–0.5) */
export function StartPage({ room, route }: RoomPageProps) {
  const { start, fields } = useWords()
  return (
    <PartForm room={room} part={formParts.start}>
      <Fields>
        <TextQuestion field="start.title" look="line" route={route} />
        <FieldGroup field="start.placeAndTime" route={route}>
          <Columns>
            <TextAnswer name="start.place" look="line" label={start.place} />
            <TextAnswer name="start.timeframe" look="line" label={start.timeframe} />
          </Columns>
        </FieldGroup>
        <FieldGroup field="start.way" route={route}>
          <OneOf
            name="way"
            set="way"
            variant="card"
            columns={2}
            legend={fields['start.way'].name}
            hideLabel
          />
          <WayAdvice />
        </FieldGroup>
        <TextQuestion field="start.motive" route={route} />
        <FieldGroup field="start.answeredBy" route={route}>
          <SomeOf
            name="start.answeredBy"
            set="group"
            columns={2}
            legend={fields['start.answeredBy'].name}
            hideLabel
          />
        </FieldGroup>
        <TextAnswer
          name="start.preparedBy"
          look="line"
          label={start.preparedBy}
          help={start.preparedByHelp}
        />
      </Fields>
      <Notice kind="info">{start.personalData}</Notice>
    </PartForm>
  )
}

/** Where the chosen way does well to begin, its typical pitfall, and the deck's example of it. */
function WayAdvice() {
  const { start, codes, advice } = useWords()
  const { field } = useController({ name: 'way' })
  const way: Code<'way'> | null = field.value
  if (way === null) return null
  const { risk, deckCase } = codes.way[way]
  return (
    <Notice kind="info">
      <p>{advice.way.begin(advice.way.first[way])}</p>
      <p>{start.pitfall(risk)}</p>
      <p>{advice.way.deckCase(deckCase)}</p>
    </Notice>
  )
}
