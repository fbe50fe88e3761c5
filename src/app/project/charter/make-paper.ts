import { appVersion } from '#app/shell/app-version.ts'
import { charter } from '#core/charter/charter.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { fileEnding } from '#core/project/project-file.ts'
import type { SaidInWorkshop } from '#core/workshop/ideas/said-in-workshop.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { allRenderers } from '#renderers/all-renderers.ts'
import type { Progress } from '#renderers/pdf/pdf.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { type AskedFile, charterChoices, withSaid } from './paper-file.ts'

interface Paper {
  project: Project
  /** Of the paper's own words. */
  language: Language
  date: string
  choices: PaperChoices
  said: SaidInWorkshop | null
  file: AskedFile
  /** Of the file's name, which the project inside bears too. */
  stem: string
}

interface Watching {
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** The paper in its material. Rejects when what makes it cannot be fetched, or is stopped. */
export async function makePaper(paper: Paper, watching: Watching): Promise<Blob> {
  const { project, language, choices, date, said, file, stem } = paper
  const { inside } = file.taken
  const asked = { ...charterChoices(choices, date, file.taken), ...withSaid(choices, said) }
  if (file.kind === 'pdf') {
    const { savedCharter } = await import('#papers/pdf-client.ts')
    return savedCharter(
      {
        project,
        language,
        choices: asked,
        largePrint: choices.largePrint,
        inside: inside && {
          name: stem + fileEnding,
          app: appVersion,
          privateNotes: inside === 'self',
        },
      },
      watching,
    )
  }
  const words = charterWords(await loadProjectMessages(language), language)
  const { render } = await allRenderers[file.kind]()
  const content = await render(charter(project, words, asked))
  watching.signal.throwIfAborted()
  return content
}
