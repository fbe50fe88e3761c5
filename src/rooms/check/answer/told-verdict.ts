import { useEffect, useRef } from 'react'
import type { JudgedCheck } from '#core/rules/with-judgement.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { countWords } from './check-items.ts'

/** The verdict that counts, in one sentence: the group's own where it has answered for itself. */
export function verdictSentence(judged: JudgedCheck, words: ProjectMessages): string {
  const { checkScreen, rules } = words
  const { name } = rules.verdict[judged.own.verdict]
  const told = judged.isJudged ? checkScreen.ownNow : checkScreen.computedNow
  return told(name, countWords(judged.criteria, words))
}

/** Tells those who listen when the verdict changes, and only then. */
export function useToldVerdict(judged: JudgedCheck) {
  const { say } = useAnnounce()
  const sentence = verdictSentence(judged, useWords())
  const told = useRef(sentence)
  useEffect(() => {
    if (told.current === sentence) return
    told.current = sentence
    say(sentence)
  }, [sentence, say])
}
