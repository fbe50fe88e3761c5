import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Stack } from '#ui/layout.tsx'

/** The nine tasks of leading volunteers, each with its question. Only some projects need them. */
export function VolunteerTasks() {
  const words = useWords()
  return (
    <Disclosure summary={words.arena.volunteerTasks} variant="panel">
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
      </Stack>
    </Disclosure>
  )
}
