import { useEffect, useRef } from 'react'
import type { Answers } from '#core/questions/answers.ts'
import { verdictPerspective } from '#core/rules/check/perspective.ts'
import type { JudgedCheck } from '#core/rules/with-judgement.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { countWords } from './check-items.ts'

/** The verdict that counts, in words: the group's own where it has answered for itself. */
export function verdictSentence(
  judged: JudgedCheck,
  start: Answers['start'],
  words: ProjectMessages,
): string {
  const { checkScreen, rules } = words
  const { verdict } = judged.own
  const { name } = rules.verdict[verdict]
  const whose = verdictPerspective(start, verdict)
  const told = judged.isJudged ? checkScreen.ownNow : checkScreen.computedNow
  const said = told(name, countWords(judged.criteria, words))
  return whose === null ? said : paragraph(sentence(said), rules.perspective[whose])
}

/** Tells those who listen when the verdict changes, and only then. */
export function useToldVerdict(judged: JudgedCheck, start: Answers['start']) {
  const { say } = useAnnounce()
  const current = verdictSentence(judged, start, useWords())
  const told = useRef(current)
  useEffect(() => {
    if (told.current === current) return
    told.current = current
    say(current)
  }, [current, say])
}
