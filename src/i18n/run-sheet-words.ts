import type { Language } from '#core/languages.ts'
import type { RunSheetWords } from '#core/workshop/paper/run-sheet-document.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { dayInWords } from './day-in-words.ts'

/** The words of a printed run sheet in one language. `date` is the day it is printed, as `2026-11-23`. */
export function runSheetWords(
  { workshop, charter }: ProjectMessages,
  language: Language,
  date: string,
): RunSheetWords {
  const { page, summary, contents, continued, roomToWrite, untitled } = charter.document
  const { paper, minutes, addsUp, lacks, clock, end } = workshop
  return {
    ...paper,
    language,
    untitled,
    minutes,
    addsUp,
    lacks,
    clock,
    end,
    running: { page, summary, contents, continued, roomToWrite },
    date: dayInWords(date, language),
  }
}
