import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { pageStatus } from '#core/journey/journey.ts'
import type { PageId } from '#core/questions/page-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PartTabs } from '#ui/nav/part-tabs.tsx'

/** The parts of one question, each with how far it is. */
export function Tabs(props: { here: PageId; parts: readonly PageId[]; label: string }) {
  const { here, parts, label } = props
  const { pages, frame } = useWords()
  const id = useProject((state) => state.project.id)
  const told = useProject(({ project }) =>
    parts.map((part) => pageStatus(part, project.answers)).join(),
  )
  const statuses = told.split(',')
  return (
    <PartTabs
      label={label}
      parts={parts.map((part, index) => ({
        href: address(paths.page(id, part)),
        label: pages[part].tab,
        current: part === here,
        ...(statuses[index] === 'answered' ? { status: frame.answered } : {}),
        ...(statuses[index] === 'inProgress' ? { status: frame.tabInProgress } : {}),
      }))}
    />
  )
}
