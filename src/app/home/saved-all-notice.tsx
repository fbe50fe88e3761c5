import type { useHeadNames } from '#app/home/use-head-names.tsx'
import { address, paths } from '#app/shell/paths.ts'
import type { SavedAll } from '#app/shell/shelf-acts.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { asItIs } from '#ui/form/typed-in.tsx'
import { Notice } from '#ui/notice.tsx'

interface SavedAllNoticeProps extends Pick<ReturnType<typeof useHeadNames>, 'named'> {
  /** Null where all projects are too large for one file. */
  readonly saved: SavedAll | null
}

/** What a file with all projects lacks, for those who do not hear it said. */
export function SavedAllNotice({ saved, named }: SavedAllNoticeProps) {
  const { projects } = useShell().shell.home
  if (saved === null) return <Notice kind="error">{projects.tooLargeForOne}</Notice>
  const { lacking } = saved
  if (lacking.length === 0) return null
  return (
    <Notice kind="missing" heading={projects.lacking(lacking.length)}>
      <ul>
        {lacking.map((head) => (
          <li key={head.id}>
            <a href={address(paths.project(head.id))}>{named(head, asItIs)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
