import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { expect } from 'vitest'
import { LateTermsExcerpt, roomPages } from '#app/project/page/room-pages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { failed } from '#core/result.ts'
import { RemarksContext, type RemarksGiven } from '#rooms/shared/remarks-context.ts'
import {
  type TableFiles,
  TableTools,
  type TableToolsProps,
} from '#rooms/team/tables/table-tools.tsx'
import { type FakeRoom, fakeRoom } from './fake-room.ts'
import { renderPage } from './render-page.tsx'

/** The room's code is fetched first, which takes a while on a machine with much to do. */
export const patient = { timeout: 20_000 }

/** No file is read or saved by these. */
const noFiles: TableFiles = {
  read: () => Promise.resolve(failed('unreadable')),
  save: () => Promise.resolve(null),
  keepBefore: () => Promise.resolve(),
}
const Tables = (props: TableToolsProps) => <TableTools {...props} files={noFiles} />

/** What the screen gives its remarks, but for those of the project. */
export type RemarksAround = Omit<RemarksGiven, 'remarks' | 'name' | 'onName'>

/** The room's remarks and the writer's name, as the screen keeps them up to date. */
function WithRemarks(props: {
  remarks: RemarksAround | null
  room: FakeRoom
  children: ReactNode
}) {
  const { remarks: around, room, children } = props
  const remarks = useSyncExternalStore(room.subscribe, () => room.project().remarks)
  const [name, onName] = useState('')
  return (
    <RemarksContext value={around && { ...around, remarks, name, onName }}>
      {children}
    </RemarksContext>
  )
}

interface OpenWith {
  /** Without them no field offers to leave a remark. */
  readonly remarks?: RemarksAround | null
  readonly room?: FakeRoom
}

/** Shows a page of the wizard with these answers, and opens all that is folded away on it. */
export async function openRoomPage(
  id: PageId,
  answers: Answers,
  { remarks = null, room = fakeRoom(answers) }: OpenWith = {},
): Promise<void> {
  const Page = roomPages[id]
  renderPage(
    <WithRemarks remarks={remarks} room={room}>
      <Page
        room={room}
        route="full"
        view={undefined}
        onView={() => {}}
        hrefOf={() => '#'}
        decision={null}
        onDecision={() => {}}
        TermsExcerpt={LateTermsExcerpt}
        TableTools={Tables}
        onSaveFile={() => {}}
      />
    </WithRemarks>,
  )
  await waitFor(
    () => expect(document.querySelector('form, section[id], textarea')).not.toBeNull(),
    patient,
  )
  for (const closed of screen.queryAllByRole('button', { expanded: false }))
    await userEvent.click(closed)
}
