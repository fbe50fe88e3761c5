import type { PageId } from '#core/questions/question-ids.ts'
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
import { ProcessLine } from './line/process-line.tsx'
import { Meetings, type SaveFile } from './meetings/meetings.tsx'
import { ProcessDesign } from './process-design.tsx'
import styles from './process-page.module.css'

interface ProcessPageProps extends RoomPageProps {
  /** Puts a file where this person's downloads go; without it no calendar file is offered. */
  readonly onSaveFile?: SaveFile | undefined
  readonly hrefOf?: ((page: PageId) => string) | undefined
}

/** The four phases and who is in them, the meetings, and where and how people meet. (4.5, 4.6, 4.7) */
export function ProcessPage({ room, route, onSaveFile, hrefOf }: ProcessPageProps) {
  const { arena } = useWords()
  const href = hrefOf?.('arena/process') ?? '#'
  return (
    <PartForm room={room} part={formParts.arena}>
      <Fields>
        <FieldGroup field="arena.process" route={route}>
          <ProcessDesign />
          <ProcessLine room={room} href={href} hasMeetings={route === 'full'} />
          {route === 'full' && <Meetings room={room} onSaveFile={onSaveFile} />}
        </FieldGroup>
        <div className={styles.beside}>
          <FieldGroup field="arena.meeting" route={route}>
            <TextAnswer name="arena.meeting.place" rows={2} label={arena.place} />
            <OneOf name="arena.meeting.rhythm" set="rhythm" legend={arena.rhythm} columns={3} />
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
        </div>
      </Fields>
      <AskYourselves page="arena/process" />
    </PartForm>
  )
}
