import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import type { RunActs } from './run-window.ts'

/** Through the ideas on the projector, where they take more than a page. */
export function Pages({ acts }: { acts: Pick<RunActs, 'page'> }) {
  const { screen: words } = useWords().run
  return (
    <>
      <Button variant="small" icon="arrow-left" onClick={() => acts.page(-1)}>
        {words.pageBefore}
      </Button>
      <Button variant="small" iconAfter="arrow-right" onClick={() => acts.page(1)}>
        {words.pageAfter}
      </Button>
    </>
  )
}
