import { shownName } from '#core/questions/shown-name.ts'
import type { Run } from '#core/workshop/run/run.ts'
import {
  behindBy,
  endsAt,
  type Saving,
  savingFor,
  wholeMinutes,
} from '#core/workshop/run/run-times.ts'
import { clockTime } from '#i18n/format.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './control.module.css'
import type { PartProps } from './run-window.ts'

/** How far one is behind or ahead, when all is over, and where minutes could be taken. */
export function PaceLine({ room, run, workshop, at }: PartProps & { run: Run }) {
  const { run: words } = useWords()
  const { language } = useShell()
  const { blocks } = workshop
  const behind = behindBy(run, blocks, at)
  const ends = endsAt(run, blocks, at)
  const saving = savingFor(run, blocks, at)
  const time = (moment: number) => clockTime(new Date(moment), language)
  return (
    <>
      <p className={styles.pace}>
        {behind !== null && <strong>{words.pace(wholeMinutes(behind))}</strong>}
        {ends !== null && <span>{words.ends(time(ends))}</span>}
        <span className={styles.quiet}>{words.begun(time(run.startedAt))}</span>
      </p>
      {saving && <Suggestion {...{ room, saving, blocks }} />}
    </>
  )
}

interface SuggestionProps extends Pick<PartProps, 'room'> {
  readonly saving: Saving
  readonly blocks: PartProps['workshop']['blocks']
}

/** The minutes are taken in the run sheet itself, as one step to undo. */
function Suggestion({ room, saving, blocks }: SuggestionProps) {
  const { run: words, workshop } = useWords()
  const { say } = useAnnounce()
  const place = blocks.findIndex(({ id }) => id === saving.block)
  const block = blocks[place]
  if (!block) return null
  const left = (block.minutes ?? 0) - saving.minutes
  const otherwise = workshop.block(place + 1)
  const take = () => {
    room.changeProject((project) => ({
      ...project,
      workshop: {
        ...project.workshop,
        blocks: project.workshop.blocks.map((each) =>
          each.id === saving.block ? { ...each, minutes: left } : each,
        ),
      },
    }))
    say(words.taken(shownName(block.what, otherwise), left))
  }
  return (
    <Notice kind="info" actions={<Button onClick={take}>{words.take(saving.minutes)}</Button>}>
      <p>
        <TypedIn
          sentence={(typed) =>
            words.saving(saving.minutes, shownName(block.what, otherwise, typed))
          }
        />
      </p>
    </Notice>
  )
}
