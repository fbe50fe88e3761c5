import { useProject } from '#app/project/open/use-project.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { useSwitchLanguage } from '#app/shell/language.tsx'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId } from '#app/shell/shell-bar.tsx'
import { shownName } from '#core/questions/shown-name.ts'
import { TypedLanguageProvider, useShell, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { ProjectorPage } from '#workshop/run/projector-page.tsx'
import { useRunPage } from './use-run-page.ts'

const ProjectorFigure = part(async () => (await import('./projector-figure.tsx')).ProjectorFigure)
const ProjectorCode = part(async () => (await import('./projector-code.tsx')).ProjectorCode)

/** What the room sees. */
export function ProjectorScreen() {
  const { run: words, frame } = useWords()
  const id = useProject((state) => state.project.id)
  const title = useProject((state) => state.project.answers.start.title)
  const written = useProject((state) => state.project.language)
  const page = useRunPage()
  const heading = useArrival(`${words.projector.title} – ${shownName(title, frame.unnamed)}`)
  if (page === null) return null
  return (
    <TypedLanguageProvider language={written}>
      <ProjectorPage
        {...page}
        id={contentId}
        headingRef={heading}
        control={address(paths.control(id))}
        more={<OtherLanguage />}
        figure={(shown) => <ProjectorFigure shown={shown} />}
        code={(askedIn) => <ProjectorCode askedIn={askedIn} />}
      />
    </TypedLanguageProvider>
  )
}

function OtherLanguage() {
  const { language, shell } = useShell()
  const switchTo = useSwitchLanguage()
  return (
    <Button
      variant="small"
      lang={shell.app.otherLanguageCode}
      onClick={() => void switchTo(language === 'da' ? 'en' : 'da')}
    >
      {shell.app.otherLanguage}
    </Button>
  )
}
