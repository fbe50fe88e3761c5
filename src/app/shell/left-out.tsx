import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { cutText } from '#core/charter/document/cut-text.ts'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { waitingPlace } from '#core/project/waiting-texts.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { placeWords, screenTitle } from '#i18n/place-words.ts'
import { ButtonLink } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './left-out/left-out.module.css'
import type { Missing } from './left-out/missing-in.ts'
import { address } from './paths.ts'

/** Of what stands on no screen but in a window over each of them. */
const projectPlace = 'project'

/** In characters: enough to know a text by. */
const longest = 60
const wordsIn: Readonly<Record<Language, () => Promise<ProjectMessages>>> = {
  da: () => loadProjectMessages('da'),
  en: () => loadProjectMessages('en'),
}

interface LeftOutProps {
  readonly project: Project
  readonly missing: Missing
  readonly onGo: () => void
}

/** Each of them with its field, and the way there. A project that is not open brings no words along. */
export function LeftOut({ project, missing, onGo }: LeftOutProps) {
  const { language } = useShell()
  const words = useFetched(wordsIn[language]).found ?? undefined
  if (missing.count === 0) return null
  const waiting = missing.waiting.map((text) => ({
    id: `${text.place} ${text.form} ${text.path} ${text.text}`,
    where:
      text.place === projectPlace
        ? words?.frame.rename.title
        : words && placeWords(words, waitingPlace(text, project)),
    typed: text.text,
    on: text.place === projectPlace ? null : text.place,
  }))
  const others = missing.others.map(({ other, text, change, place }) => ({
    id: `${other.path.join(' ')} ${other.value}`,
    where: words && (place ? placeWords(words, place) : words.frame.otherTexts.toGone),
    typed: text,
    // Wherever one comes, it stands at the top.
    on: change?.on ?? 'overview',
  }))
  return (
    <>
      <Left heading={words?.frame.leftOut} all={waiting} {...{ project, words, onGo }} />
      <Left heading={words?.frame.otherTexts.leftOut} all={others} {...{ project, words, onGo }} />
    </>
  )
}

interface LeftText {
  /** Two entries of one field may hold the same words. */
  readonly id: string
  readonly where: string | undefined
  /** Null for a choice. */
  readonly typed: string | null
  /** The screen it stands on; null for what stands on each of them. */
  readonly on: string | null
}

interface LeftProps extends Pick<LeftOutProps, 'project' | 'onGo'> {
  readonly words: ProjectMessages | undefined
  readonly heading: string | undefined
  readonly all: readonly LeftText[]
}

function Left({ project, words, heading, all, onGo }: LeftProps) {
  const { language } = useShell()
  if (all.length === 0) return null
  const lang = project.language === language ? undefined : project.language
  const cut = (text: string) => cutText(text, longest, project.language)
  const screens = new Set(all.flatMap(({ on }) => on ?? []))
  return (
    <Notice
      kind="missing"
      heading={heading}
      actions={
        words &&
        [...screens].map((screen) => (
          <ButtonLink key={screen} href={address(`/p/${project.id}/${screen}`)} onClick={onGo}>
            {words.frame.rejected.to(screenTitle(words, screen))}
          </ButtonLink>
        ))
      }
    >
      {words && (
        <ul className={styles.texts}>
          {all.map(({ id, where, typed: text }) => (
            <li key={id}>
              {text === null ? (
                `${where}: ${words.frame.otherTexts.choice}`
              ) : (
                <TypedIn lang={lang} sentence={(typed) => `${where}: ${typed(cut(text))}`} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
