import { useCameFrom } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { projectOf } from '#app/shell/way-back.ts'
import type { Language } from '#core/languages.ts'
import type { HelpSections } from '#i18n/da/messages.ts'
import { loadHelpSections } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { BesidePage } from './beside-page.tsx'

const sectionsIn: Readonly<Record<Language, () => Promise<HelpSections>>> = {
  da: () => loadHelpSections('da'),
  en: () => loadHelpSections('en'),
}

export function HelpScreen() {
  const { language, shell } = useShell()
  const { help } = shell
  const { found: sections, hasFailed, again } = useFetched(sectionsIn[language])
  const project = projectOf(useCameFrom())
  return (
    <BesidePage title={help.title} lead={help.lead}>
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
    </BesidePage>
  )
}
