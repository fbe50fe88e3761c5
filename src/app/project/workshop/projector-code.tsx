import { useMemo, useSyncExternalStore } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { codeOf } from '#codes/code-of.ts'
import { limits } from '#core/limits.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AskedCode } from '#workshop/phones/asked-code.tsx'
import { roundAddress } from './round-address.ts'

/** The code for phones on the projector, with the question that is written in the window beside it. */
export function ProjectorCode({ askedIn }: { askedIn: string | null }) {
  const { ask } = useWords().phones
  const id = useProject((state) => state.project.id)
  const language = useProject((state) => state.project.language)
  const asked = useSession().question
  // An empty field is one in which something else is about to be written.
  const question = useSyncExternalStore(asked.subscribe, asked.read) || ask.begin
  const code = useMemo(() => {
    const link = roundAddress({ id, language }, askedIn, question)
    return link === null ? null : codeOf(link)
  }, [id, language, askedIn, question])
  if (code === null) return <p>{ask.tooLong(limits.phoneQuestion)}</p>
  return <AskedCode isOnProjector question={question} code={code} />
}
