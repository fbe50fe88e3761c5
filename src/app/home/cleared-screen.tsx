import { useEffect, useState } from 'react'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import type { ClearMessages } from '#i18n/da/messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Row, Stack } from '#ui/page/layout.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { ClearEverything } from './clear-everything.tsx'
import { useClearWords } from './use-clear-words.ts'

/** After everything was deleted: looks for itself whether that is so, and says what lies elsewhere. */
export function ClearedScreen() {
  const { shelf } = useServices()
  const [isEmpty, setIsEmpty] = useState<boolean | null>(null)
  useEffect(() => {
    shelf.list().then(
      (heads) => setIsEmpty(heads.length === 0),
      () => setIsEmpty(false),
    )
  }, [shelf])
  const words = useClearWords()
  return isEmpty === null || !words ? <ShellBar /> : <Cleared isEmpty={isEmpty} words={words} />
}

function Cleared({ isEmpty, words }: { isEmpty: boolean; words: ClearMessages }) {
  const { app } = useShell().shell
  const { done, left, files } = words
  const { title } = isEmpty ? done : left
  const heading = useArrival(title)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={title} lead={isEmpty ? files : left.text} headingRef={heading} />
        <Stack>
          {!isEmpty && <p>{files}</p>}
          <Row>
            <ButtonLink href={address(paths.home)} variant="primary">
              {app.notFound.toHome}
            </ButtonLink>
          </Row>
          {!isEmpty && <ClearEverything />}
        </Stack>
      </Page>
    </>
  )
}
