import { useArrival } from '#app/shell/arrival.tsx'
import { fileProblem } from '#app/shell/file-problem.ts'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { fileEnding, type ParseFailure } from '#core/project/project-file.ts'
import type { TroubleMessages } from '#i18n/da/messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { saveTextAsFile } from '#storage/project-exchange.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Row } from '#ui/page/layout.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'

/** A record that cannot be opened: kept as it is, and handed out as a file to whoever can mend it. */
export function RecoverScreen(props: {
  id: string
  failure: ParseFailure
  words: TroubleMessages['unreadable']
}) {
  const { id, failure, words } = props
  const { notices } = useShell().shell
  const heading = useArrival(words.title)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead
          title={words.title}
          lead={failure.reason === 'tooNew' ? words.tooNew : words.text}
          headingRef={heading}
        />
        {failure.reason !== 'tooNew' && <p>{fileProblem(notices, failure)}</p>}
        <Row>
          <Button
            variant="primary"
            icon="download"
            onClick={() => saveTextAsFile(failure.text, `medspil-${id}${fileEnding}`)}
          >
            {words.saveRaw}
          </Button>
          <ButtonLink href={address(paths.home)}>{notices.recover.toHome}</ButtonLink>
        </Row>
      </Page>
    </>
  )
}
