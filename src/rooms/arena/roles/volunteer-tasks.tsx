import { codes } from '#core/questions/codes.ts'
import { volunteerLoad } from '#core/rules/leadership/volunteer-load.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './volunteer-tasks.module.css'

/** The nine tasks of leading volunteers, each with its question. */
export function VolunteerTasks({ room }: { room: Room }) {
  const words = useWords()
  const load = volunteerLoad(useDebouncedAnswers(room))
  return (
    <>
      <div className={styles.tasks}>
        {codes.volunteerTask.map((task) => (
          <TextAnswer
            key={task}
            name={`arena.roles.volunteerTasks.${task}`}
            look="line"
            label={words.codes.volunteerTask[task].name}
            help={words.codes.volunteerTask[task].text}
          />
        ))}
      </div>
      {load && <Notice kind="info">{words.rules.volunteerLoad(load.holder)}</Notice>}
    </>
  )
}
