import { NotFetched } from '#app/shell/not-fetched.tsx'
import { forgetOnShelf } from '#storage/lost/known-projects.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useTroubleWords } from './use-trouble-words.ts'

/** Projects that lay in this browser and are gone, though nobody deleted them: what may be why, and what to do. */
export function LostNotice(props: { ids: readonly string[]; onDismiss: () => void }) {
  const { ids, onDismiss } = props
  const { found: trouble, hasFailed, again } = useTroubleWords()
  if (!trouble) return hasFailed ? <NotFetched place="part" onAgain={again} /> : null
  const { title, text, dismiss } = trouble.lost
  const onClick = () => {
    ids.forEach(forgetOnShelf)
    onDismiss()
  }
  return (
    <Notice
      kind="error"
      heading={title(ids.length)}
      actions={<Button onClick={onClick}>{dismiss}</Button>}
    >
      {text}
    </Notice>
  )
}
