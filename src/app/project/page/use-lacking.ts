import { useMemo } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { pageStatus } from '#core/journey/journey.ts'
import { type Lacking, lackingOn } from '#core/journey/lacking.ts'
import type { PageId } from '#core/questions/question-ids.ts'

/** What a page lacks, by the rule that its part of the strip follows; nothing before it is begun. */
export function useLacking(page: PageId): readonly Lacking[] {
  // As one string, so that a keystroke that changes nothing of it draws nothing.
  const told = useProject(({ project: { answers } }) =>
    JSON.stringify(pageStatus(page, answers) === 'notStarted' ? [] : lackingOn(page, answers)),
  )
  return useMemo(() => JSON.parse(told), [told])
}
