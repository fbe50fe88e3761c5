import { codes } from '#core/questions/codes.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { volunteerLoad } from '#core/rules/leadership/volunteer-load.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stack } from '#ui/page/layout.tsx'

/** The nine tasks of leading volunteers, each with its question: open from the start where volunteers are led. */
export function VolunteerTasks({ room }: { room: Room }) {
  const words = useWords()
  const answers = useDebouncedAnswers(room)
  const isLed = leadershipForms(answers).some(({ form, fits }) => form === 'volunteer' && fits)
  const load = volunteerLoad(answers)
  return (
    <Disclosure summary={words.arena.volunteerTasks} variant="panel" open={isLed}>
      <Stack>
        <p>{words.arena.volunteerTasksHelp}</p>
        {codes.volunteerTask.map((task) => (
          <TextAnswer
            key={task}
            name={`arena.roles.volunteerTasks.${task}`}
            look="line"
            label={words.codes.volunteerTask[task].name}
            help={words.codes.volunteerTask[task].text}
          />
        ))}
        {load && <Notice kind="info">{words.rules.volunteerLoad(load.holder)}</Notice>}
      </Stack>
    </Disclosure>
  )
}
