import type { ReactNode } from 'react'
import type { PageId } from '#core/questions/question-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PageLacks } from './page-lacks.tsx'
import { useLacking } from './use-lacking.ts'

/** What stands under a page's title: what the page is for, or once it is begun what it lacks. */
export function usePageLead(page: PageId, href: string): ReactNode {
  const { lead } = useWords().pages[page]
  const lacking = useLacking(page)
  if (lacking.length === 0) return lead
  return saysItself.has(page) ? null : <PageLacks href={href} lacking={lacking} />
}

/** The room says what lacks: the seats of the table, with the way to them. */
const saysItself: ReadonlySet<PageId> = new Set(['team/coverage'])
