import { useProject } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { ControlPage } from '#workshop/run/control-page.tsx'
import { useRunPage } from './use-run-page.ts'

/** The window a workshop is led from. */
export function ControlScreen() {
  const { run: words, ideas, frame } = useWords()
  const id = useProject((state) => state.project.id)
  const title = useProject((state) => state.project.answers.start.title)
  const page = useRunPage()
  const heading = useArrival(`${words.title} – ${shownName(title, frame.unnamed)}`)
  const links = { screen: address(paths.projector(id)), prepare: address(paths.workshop(id)) }
  return (
    <>
      <PageHead title={words.title} headingRef={heading} />
      {page && <ControlPage {...page} links={links} />}
      <PageFoot>
        <ButtonLink href={address(paths.ideas(id))}>{ideas.open}</ButtonLink>
        <ButtonLink href={links.prepare}>{words.prepare}</ButtonLink>
      </PageFoot>
    </>
  )
}
