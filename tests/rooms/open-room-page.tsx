import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { LateTermsExcerpt, roomPages } from '#app/project/page/room-pages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { failed } from '#core/result.ts'
import {
  type TableFiles,
  TableTools,
  type TableToolsProps,
} from '#rooms/team/tables/table-tools.tsx'
import { fakeRoom } from './fake-room.ts'
import { renderPage } from './render-page.tsx'

/** The room's code is fetched first, which takes a while on a machine with much to do. */
export const patient = { timeout: 20_000 }

/** No file is read or saved by these. */
const noFiles: TableFiles = {
  read: () => Promise.resolve(failed('unreadable')),
  save: () => Promise.resolve(null),
}
const Tables = (props: TableToolsProps) => <TableTools {...props} files={noFiles} />

/** Shows a page of the wizard with these answers, and opens all that is folded away on it. */
export async function openRoomPage(id: PageId, answers: Answers): Promise<void> {
  const Page = roomPages[id]
  renderPage(
    <Page
      room={fakeRoom(answers)}
      route="full"
      view={undefined}
      onView={() => {}}
      hrefOf={() => '#'}
      decision={null}
      onDecision={() => {}}
      TermsExcerpt={LateTermsExcerpt}
      TableTools={Tables}
      onSaveFile={() => {}}
    />,
  )
  await waitFor(
    () => expect(document.querySelector('form, section[id], textarea')).not.toBeNull(),
    patient,
  )
  for (const closed of screen.queryAllByRole('button', { expanded: false }))
    await userEvent.click(closed)
}
