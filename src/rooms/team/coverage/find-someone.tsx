import { shownName } from '#core/questions/shown-name.ts'
import type { Mark, TeamAnswers } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { TableCell } from './table/coverage-view.ts'
import { WhoCouldPanel } from './who-could.tsx'

interface FindSomeoneDialogProps {
  readonly needId: string | null
  readonly team: TeamAnswers
  readonly onMark: (cell: TableCell, mark: Mark) => void
  readonly onClose: () => void
}

/** A window with those who could take on a need: from its row, its card or what is found about it. */
export function FindSomeoneDialog({ needId, team, onMark, onClose }: FindSomeoneDialogProps) {
  const { team: said, rules } = useWords()
  const need = team.needs.find(({ id }) => id === needId)
  return (
    <Dialog
      open={need !== undefined}
      onClose={onClose}
      title={
        <TypedIn
          sentence={(typed) =>
            said.coverage.findSomeoneTo(shownName(need?.name ?? '', rules.unnamed.need, typed))
          }
        />
      }
      closeLabel={said.coverage.closeDialog}
    >
      {need && (
        <WhoCouldPanel
          needId={need.id}
          team={team}
          onMark={(actorId, mark) => {
            onClose()
            onMark({ needId: need.id, actorId }, mark)
          }}
        />
      )}
    </Dialog>
  )
}
