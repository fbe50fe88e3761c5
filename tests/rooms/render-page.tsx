import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import '#ui/theme.css'
import type { Language } from '#core/languages.ts'
import type { ProjectMessages, ShellMessages } from '#i18n/da/messages.ts'
import { project as danish } from '#i18n/da/project.ts'
import { shell as danishShell } from '#i18n/da/shell.ts'
import { project as english } from '#i18n/en/project.ts'
import { shell as englishShell } from '#i18n/en/shell.ts'
import { ProjectMessagesProvider, ShellMessagesProvider } from '#i18n/messages-context.tsx'
import type { Hue } from '#ui/hue.ts'
import { LiveRegions } from '#ui/live-regions.tsx'
import { Page } from '#ui/page/page.tsx'

const words: Record<Language, { shell: ShellMessages; project: ProjectMessages }> = {
  da: { shell: danishShell, project: danish },
  en: { shell: englishShell, project: english },
}

/** A room's page inside what the app draws around it: words, live regions, the page's landmark and title. */
export function renderPage(
  page: ReactNode,
  { language = 'da', question = 'motivation' }: { language?: Language; question?: Hue } = {},
): RenderResult {
  document.documentElement.lang = language
  return render(
    <ShellMessagesProvider language={language} shell={words[language].shell}>
      <ProjectMessagesProvider messages={words[language].project}>
        <LiveRegions>
          <Page question={question}>
            <h1>{words[language].project.questions[question].caption}</h1>
            {page}
          </Page>
        </LiveRegions>
      </ProjectMessagesProvider>
    </ShellMessagesProvider>,
  )
}
