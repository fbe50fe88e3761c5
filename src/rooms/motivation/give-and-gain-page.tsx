import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { Code } from '#core/questions/codes.ts'
import { typicalGain } from '#core/questions/groups.ts'
import type { Actor } from '#core/questions/team.ts'
import { dependency } from '#core/rules/coverage/dependency.ts'
import { hasGain } from '#core/rules/facts/actor-facts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { inOrder, useOptions } from '#rooms/shared/choice-answer.tsx'
import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldGroup } from '#rooms/shared/field-group.tsx'
import { Fields } from '#rooms/shared/fields.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { useActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { OneActorAtATime } from '#rooms/shared/one-actor/one-actor-at-a-time.tsx'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room, RoomPageProps } from '#rooms/shared/room.ts'
import { RowsAnswer } from '#rooms/shared/rows-answer.tsx'
import { SelectAnswer } from '#rooms/shared/select-answer.tsx'
import { TextAnswer, TextQuestion } from '#rooms/shared/text-answer.tsx'
import { ChoiceGroup } from '#ui/form/choice-group.tsx'
import { Stack } from '#ui/page/layout.tsx'
import styles from './give-and-gain-page.module.css'

/** What can only be done together, what each gives and gains, and what all gain. (3.1, 3.2, 3.5) */
export function GiveAndGainPage({ room, route }: RoomPageProps) {
  const { motivation } = useWords()
  const place = useActorPlace()
  return (
    <PartForm room={room} part={formParts.motivation}>
      <Fields>
        <Stack>
          <DependencyNote room={room} />
          <TextQuestion field="motivation.sharedStake" route={route} />
        </Stack>
        <FieldGroup field="motivation.gains" route={route}>
          <OneActorAtATime room={room} place={place} isAnswered={hasGain}>
            {(actor) => (
              <PartForm room={room} part={formParts.actor(actor.id)}>
                <TextAnswer
                  name="brings"
                  soft="team.actors.*.brings"
                  rows={2}
                  label={motivation.brings}
                  help={motivation.bringsHelp}
                />
                <Gains group={actor.group} />
                <TextAnswer
                  name="gainText"
                  soft="team.actors.*.gainText"
                  about={actor.id}
                  rows={2}
                  label={motivation.gainText}
                  help={motivation.gainTextHelp}
                />
              </PartForm>
            )}
          </OneActorAtATime>
        </FieldGroup>
        <FieldGroup field="motivation.commonGains" route={route}>
          <RowsAnswer
            name="motivation.commonGains"
            newRow={() => ({ id: room.newId(), gain: null, sign: '' })}
            rowName={motivation.commonGainPlace}
            add={motivation.addCommonGain}
            columns="minmax(0, 2fr) minmax(0, 3fr)"
          >
            {(name) => (
              <>
                <SelectAnswer
                  name={`${name}.gain`}
                  set="commonGain"
                  label={motivation.commonGain}
                  none={motivation.chooseGain}
                />
                <TextAnswer name={`${name}.sign`} rows={2} label={motivation.sign} />
              </>
            )}
          </RowsAnswer>
        </FieldGroup>
      </Fields>
      <AskYourselves page="motivation/give-and-gain" />
    </PartForm>
  )
}

/**
 * Who needs whom, in numbers from the table; nothing while nobody carries anything. Counted once:
 * nothing on this page changes the table, and after an undo the form around it begins anew.
 */
function DependencyNote({ room }: { room: Room }) {
  const { rules } = useWords()
  const [found] = useState(() => dependency(room.answers().team))
  if (found.outside + found.inside === 0) return null
  return <p className={styles.note}>{rules.dependency(found)}</p>
}

/** The gains, those the actor's group most often has in mind first: a suggestion, never a limit. */
function Gains({ group }: { group: Actor['group'] }) {
  const { motivation, codes } = useWords()
  const { field } = useController({ name: 'gains' })
  const all = useOptions('gain')
  const isTypical = (gain: Code<'gain'>) => group !== null && typicalGain[gain] === group
  const typical = all
    .filter(({ value }) => isTypical(value))
    .map((option) => ({
      ...option,
      ...(group && { text: motivation.typicalFor(codes.group[group].name) }),
    }))
  return (
    <ChoiceGroup<Code<'gain'>>
      legend={motivation.gains}
      name="gains"
      type="checkbox"
      columns={2}
      options={[...typical, ...all.filter(({ value }) => !isTypical(value))]}
      value={field.value}
      onValue={(chosen) => field.onChange(inOrder('gain', chosen))}
    />
  )
}
