import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { SaidOfProject } from './use-said.ts'

/** Where the paper that is shown lacks what was said in a workshop, because the browser does not give it. */
export function SaidNotRead({ said }: { said: SaidOfProject }) {
  const { unreadable } = useWords().ideas
  if (!said.isUnreadable) return null
  return (
    <Notice
      kind="error"
      heading={unreadable.title}
      actions={<Button onClick={said.again}>{unreadable.again}</Button>}
    >
      {unreadable.text}
    </Notice>
  )
}
