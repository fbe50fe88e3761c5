import { useEffect } from 'react'
import { useSession } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'

/** Those it has been told of, on whichever of their screens. */
const reported = new WeakSet<object>()

/** Tells of a shelf that is damaged at its end. */
export function CutNotice() {
  const { cut: words } = useWords().frame
  const { isCut } = useSession()
  if (!isCut) return null
  return (
    <Notice kind="error" heading={words.title}>
      {words.text}
    </Notice>
  )
}

/** Tells whoever left something unwritten where it lies now. */
export function SetAsideNotice() {
  const { setAside: words } = useWords().frame
  const session = useSession()
  const { say } = useAnnounce()
  const names = session.setAside.map(({ answers }) => answers.start.title)
  useEffect(() => {
    if (session.setAside.length === 0 || reported.has(session)) return
    reported.add(session)
    say(words.title)
  }, [session, words, say])
  if (names.length === 0) return null
  return (
    <Notice
      kind="info"
      heading={words.title}
      actions={session.setAside.map(({ id, answers }) => (
        <ButtonLink key={id} href={address(paths.overview(id))}>
          <TypedIn sentence={(typed) => words.open(typed(answers.start.title))} />
        </ButtonLink>
      ))}
    >
      <p>
        <TypedIn sentence={(typed) => words.text(names.map(typed))} />
      </p>
    </Notice>
  )
}
