import { useArrival, useCameFrom } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { projectOf, wayBack } from '#app/shell/way-back.ts'
import type { Language } from '#core/languages.ts'
import type { HelpSections } from '#i18n/da/messages.ts'
import { loadHelpSections } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { Panel } from '#ui/page/panel.tsx'

const sectionsIn: Readonly<Record<Language, () => Promise<HelpSections>>> = {
  da: () => loadHelpSections('da'),
  en: () => loadHelpSections('en'),
}

export function HelpScreen() {
  const { language, shell } = useShell()
  const { help, app } = shell
  const { found: sections, hasFailed, again } = useFetched(sectionsIn[language])
  const heading = useArrival(help.title)
  const from = useCameFrom()
  const project = projectOf(from)
  const back = wayBack(from, project)
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <Stack gap="l">
          <PageHead title={help.title} lead={help.lead} headingRef={heading} />
          {hasFailed && <NotFetched place="part" onAgain={again} />}
          {sections?.map((section) => (
            <Panel key={section.heading} heading={section.heading} headingLevel={2}>
              <Stack gap="s">
                {section.text.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </Stack>
            </Panel>
          ))}
          <p>
            <a href={address(paths.settings)}>{help.settings}</a>
          </p>
          <Panel heading={help.method.heading} headingLevel={2} intro={help.method.text}>
            <ButtonLink iconAfter="arrow-right" href={address(paths.method('', project))}>
              {help.method.read}
            </ButtonLink>
          </Panel>
        </Stack>
        <PageFoot>
          <ButtonLink icon="arrow-left" href={address(back)}>
            {back === paths.home ? app.notFound.toHome : help.back}
          </ButtonLink>
        </PageFoot>
      </Page>
    </>
  )
}
