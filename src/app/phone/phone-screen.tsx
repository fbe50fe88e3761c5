import { useCallback, useMemo } from 'react'
import { useLinkPart } from '#app/link/use-link-part.ts'
import { NoProject } from '#app/project/no-project.tsx'
import { wholeAddress } from '#app/project/workshop/whole-address.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { codeOf } from '#codes/code-of.ts'
import { codeReader } from '#codes/code-reader.ts'
import { limits } from '#core/limits.ts'
import { shortSum } from '#core/sum-of.ts'
import type { Gathered } from '#core/workshop/phones/gathered.ts'
import type { Round } from '#core/workshop/phones/round.ts'
import type { PhoneMessages } from '#i18n/da/messages.ts'
import { loadPhoneMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { phoneAnswer } from '#storage/phones/phone-answers.ts'
import { contributionsInLink, packedGathered, roundInLink } from '#storage/phones/phone-text.ts'
import { saveAsFile } from '#storage/project-exchange.ts'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { PhonePage } from '#workshop/phones/phone-page.tsx'

/** What a phone shows that has read the code on the projector. The question lies in the address itself. */
export function PhoneScreen() {
  const part = useLinkPart()
  const { language } = useShell()
  const load = useCallback(() => loadPhoneMessages(language), [language])
  const { found: words, hasFailed, again } = useFetched(load)
  const round = useMemo(() => roundInLink(part), [part])
  if (!words) return hasFailed ? <NotFetched place="all" onAgain={again} /> : <ShellBar />
  if (!round.ok) return <NoProject words={words.refused[round.failure]} />
  return <Asked key={part} part={part} round={round.value} words={words} />
}

function Asked(props: { part: string; round: Round; words: PhoneMessages }) {
  const { part, round, words } = props
  const { newId } = useServices()
  const { language } = useShell()
  const heading = useArrival(`${round.question} – ${words.title}`)
  const kept = useMemo(() => phoneAnswer(part), [part])
  return (
    <>
      <ShellBar />
      <Page id={contentId} width="text">
        <PageHead
          title={round.question}
          titleLang={round.language === language ? undefined : round.language}
          lead={words.lead(limits.phoneIdeas)}
          headingRef={heading}
        />
        <PhonePage
          words={words}
          round={round}
          kept={kept}
          newName={() => shortSum(newId())}
          errorPrefix={words.errorPrefix}
          codeOf={codeOf}
          linkTo={linkTo}
          gatheredIn={gatheredIn}
          openReader={codeReader}
          saveAsFile={saveText}
        />
      </Page>
    </>
  )
}

function linkTo(from: Gathered) {
  const part = packedGathered(from)
  return part === null ? null : wholeAddress(paths.contribution(part))
}
function gatheredIn(part: string) {
  const read = contributionsInLink(part)
  return read.ok ? read.value : read.failure
}
const saveText = (text: string, name: string) =>
  saveAsFile(new Blob([text], { type: 'text/plain' }), name)
