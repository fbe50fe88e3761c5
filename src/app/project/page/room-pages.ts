import type { ComponentType } from 'react'
import { part } from '#app/shell/part.tsx'
import type { PageId } from '#core/questions/question-ids.ts'
import type { TermsExcerpt } from '#rooms/arena/terms/on-paper.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import type { TableToolsProps } from '#rooms/team/tables/table-tools.tsx'
import type { CoverageView } from '#storage/preferences.ts'

/** What some pages can be given besides the room; each takes what it knows. */
export interface PageExtras {
  readonly view: CoverageView | undefined
  readonly onView: (view: CoverageView) => void
  /** The address of another page of the same project. */
  readonly hrefOf: (page: PageId) => string
  /** Which of the decisions of a page the address asks for, from 1. */
  readonly decision: number | null
  readonly onDecision: (decision: number) => void
  /** What the paper says of some fields of the agreement; fetched when it is first shown. */
  readonly TermsExcerpt: TermsExcerpt
  /** The page's list as a table for a spreadsheet; fetched when it is first shown. */
  readonly TableTools: ComponentType<TableToolsProps>
  readonly onSaveFile: (name: string, mimeType: string, text: string) => void
}

export type RoomPage = ComponentType<RoomPageProps & PageExtras>

/** Each question's room is fetched when it is first entered. */
export const roomPages = {
  start: part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/start/start-page.tsx')).StartPage,
  ),
  'problem/statement': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/problem/statement-page.tsx')).StatementPage,
  ),
  'problem/together': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/problem/together-page.tsx')).TogetherPage,
  ),
  'problem/frame': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/problem/frame-page.tsx')).FramePage,
  ),
  'team/needs': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/team/needs-page.tsx')).NeedsPage,
  ),
  'team/actors': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/team/actors/actors-page.tsx')).ActorsPage,
  ),
  'team/coverage': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/team/coverage/coverage-page.tsx')).CoveragePage,
  ),
  'team/circles': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/team/circles/circles-page.tsx')).CirclesPage,
  ),
  'motivation/give-and-gain': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/motivation/give-and-gain-page.tsx')).GiveAndGainPage,
  ),
  'motivation/barriers': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/motivation/barriers-page.tsx')).BarriersPage,
  ),
  'motivation/invitation': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/motivation/invitation-page.tsx')).InvitationPage,
  ),
  'arena/form': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/arena/form-page.tsx')).FormPage,
  ),
  'arena/roles': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/arena/roles/roles-page.tsx')).RolesPage,
  ),
  'arena/process': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/arena/process/process-page.tsx')).ProcessPage,
  ),
  'arena/anchoring': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/arena/anchoring-page.tsx')).AnchoringPage,
  ),
  'arena/terms': part<RoomPageProps & PageExtras>(
    async () => (await import('#rooms/arena/terms/terms-page.tsx')).TermsPage,
  ),
} satisfies Record<PageId, RoomPage>

/** What stands under the last page of question 1. */
export const ShowCard = part<RoomPageProps & Pick<PageExtras, 'hrefOf'>>(
  async () => (await import('#rooms/problem/show-card.tsx')).ShowCard,
)

/** Beside the clauses of the agreement. */
export const LateTermsExcerpt: TermsExcerpt = part(
  async () => (await import('./terms-excerpt.tsx')).TermsExcerpt,
)

/** Beside needs, actors and coverage. */
export const LateTableTools = part<TableToolsProps>(
  async () => (await import('./table-tools.tsx')).TableTools,
)
