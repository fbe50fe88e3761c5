import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { cutText } from '#core/charter/document/cut-text.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { leftOut, type WaitingText, waitingPlace } from '#core/project/waiting-texts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { placeWords, screenTitle } from '#i18n/place-words.ts'
import { keptRejectedInputs, keptUnsentTexts } from '#storage/waiting-texts.ts'
import { ButtonLink } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './left-out.module.css'
import { address } from './paths.ts'

/** What somebody wrote that no file of the project holds, whether the project is open or not. */
export const leftOutOf = (project: Project): readonly WaitingText[] =>
  leftOut(
    { rejected: keptRejectedInputs(project.id).read(), unsent: keptUnsentTexts(project.id).read() },
    project,
  )

/** Of what stands on no screen but in a window over each of them. */
const projectPlace = 'project'

/** In characters: enough to know a text by. */
const longest = 60
const wordsIn: Readonly<Record<Language, () => Promise<ProjectMessages>>> = {
  da: () => loadProjectMessages('da'),
  en: () => loadProjectMessages('en'),
}

/** Each of them with its field, and the way there. A project that is not open brings no words along. */
export function LeftOut(props: {
  project: Project
  texts: readonly WaitingText[]
  onGo: () => void
}) {
  const { project, texts, onGo } = props
  const { language } = useShell()
  const { found } = useFetched(wordsIn[language])
  if (texts.length === 0) return null
  const where = (text: WaitingText, words: ProjectMessages) =>
    text.place === projectPlace
      ? words.frame.rename.title
      : placeWords(words, waitingPlace(text, project))
  const places = new Set(texts.map(({ place }) => place))
  places.delete(projectPlace)
  return (
    <Notice
      kind="missing"
      heading={found?.frame.leftOut}
      actions={
        found &&
        [...places].map((place) => (
          <ButtonLink key={place} href={address(`/p/${project.id}/${place}`)} onClick={onGo}>
            {found.frame.rejected.to(screenTitle(found, place))}
          </ButtonLink>
        ))
      }
    >
      {found && (
        <ul className={styles.texts}>
          {texts.map((each) => (
            <li key={`${each.place} ${each.form} ${each.path}`}>
              <TypedIn
                lang={project.language === language ? undefined : project.language}
                sentence={(typed) =>
                  `${where(each, found)}: ${typed(cutText(each.text, longest, project.language))}`
                }
              />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
