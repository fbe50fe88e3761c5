import { useWatch } from 'react-hook-form'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { asksWhoFixed } from '#core/questions/follow-ups.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextList } from '#rooms/arena/text-list.tsx'
import { OneOf } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Meetings, type SaveFile } from './meetings.tsx'
import { PhaseActors } from './phase-actors.tsx'
import { Phases } from './phases.tsx'

interface ProcessPageProps extends RoomPageProps {
  /** Puts a file where this person's downloads go; without it no calendar file is offered. */
  readonly onSaveFile?: SaveFile | undefined
}

/** The four phases and who is in them, the meetings, and where and how people meet. (4.5, 4.6, 4.7) */
export function ProcessPage({ room, route, onSaveFile }: ProcessPageProps) {
  const { arena } = useWords()
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.process" route={route}>
          <OneOf name="arena.process.design" set="processDesign" legend={arena.design} />
          <WhoFixed />
          <Phases />
          <PhaseActors room={room} />
          {route === 'full' && <Meetings room={room} onSaveFile={onSaveFile} />}
        </FieldGroup>
        <FieldGroup field="arena.meeting" route={route}>
          <TextAnswer name="arena.meeting.place" rows={2} label={arena.place} />
          <OneOf name="arena.meeting.rhythm" set="rhythm" legend={arena.rhythm} />
          <TextAnswer
            name="arena.meeting.rhythmNote"
            rows={2}
            label={arena.rhythmNote}
            help={arena.rhythmNoteHelp}
          />
          <TextAnswer name="arena.meeting.access" label={arena.access} help={arena.accessHelp} />
        </FieldGroup>
        <FieldGroup field="arena.objects" route={route}>
          <TextList
            name="arena.objects"
            words={arena.objects}
            samples={arena.objectSamples}
            room={room}
          />
        </FieldGroup>
      </Fields>
      <AskYourselves page="arena/process" />
    </PartForm>
  )
}

/** Asked while the choice stands that leads to it. */
function WhoFixed() {
  const { arena } = useWords()
  const process: ArenaAnswers['process'] = useWatch({ name: 'arena.process' })
  if (!asksWhoFixed(process)) return null
  return (
    <OneOf
      name="arena.process.fixedBy"
      set="processFixedBy"
      legend={arena.fixedBy}
      help={arena.fixedByHelp}
    />
  )
}
