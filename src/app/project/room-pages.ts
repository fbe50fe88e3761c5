import { type ComponentType, lazy } from 'react'
import type { PageId } from '#core/journey/pages.ts'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import type { CoverageView } from '#storage/preferences.ts'

/** What some pages can be given besides the room; each takes what it knows. */
export interface PageExtras {
  readonly view: CoverageView | undefined
  readonly onView: (view: CoverageView) => void
  /** The address of another page of the same project. */
  readonly hrefOf: (page: PageId) => string
  readonly onSaveFile: (name: string, mimeType: string, text: string) => void
}

export type RoomPage = ComponentType<RoomPageProps & PageExtras>

/** Picks the page out of its file; each question's room is fetched when it is first entered. */
const page = (load: () => Promise<RoomPage>) => lazy(async () => ({ default: await load() }))

export const roomPages = {
  start: page(async () => (await import('#rooms/start/start-page.tsx')).StartPage),
  'problem/statement': page(
    async () => (await import('#rooms/problem/statement-page.tsx')).StatementPage,
  ),
  'problem/together': page(
    async () => (await import('#rooms/problem/together-page.tsx')).TogetherPage,
  ),
  'problem/frame': page(async () => (await import('#rooms/problem/frame-page.tsx')).FramePage),
  'team/needs': page(async () => (await import('#rooms/team/needs-page.tsx')).NeedsPage),
  'team/actors': page(async () => (await import('#rooms/team/actors-page.tsx')).ActorsPage),
  'team/coverage': page(async () => (await import('#rooms/team/coverage-page.tsx')).CoveragePage),
  'team/circles': page(async () => (await import('#rooms/team/circles-page.tsx')).CirclesPage),
  'motivation/give-and-gain': page(
    async () => (await import('#rooms/motivation/give-and-gain-page.tsx')).GiveAndGainPage,
  ),
  'motivation/barriers': page(
    async () => (await import('#rooms/motivation/barriers-page.tsx')).BarriersPage,
  ),
  'motivation/invitation': page(
    async () => (await import('#rooms/motivation/invitation-page.tsx')).InvitationPage,
  ),
  'arena/form': page(async () => (await import('#rooms/arena/form-page.tsx')).FormPage),
  'arena/roles': page(async () => (await import('#rooms/arena/roles-page.tsx')).RolesPage),
  'arena/process': page(async () => (await import('#rooms/arena/process-page.tsx')).ProcessPage),
  'arena/anchoring': page(
    async () => (await import('#rooms/arena/anchoring-page.tsx')).AnchoringPage,
  ),
} satisfies Record<PageId, RoomPage>
