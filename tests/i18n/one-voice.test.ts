import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import { paperKinds } from '#core/charter/document/papers.ts'
import { attachmentKinds } from '#core/charter/document/section-letters.ts'
import { type Language, languages } from '#core/languages.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { type Answers, answersSchema, emptyAnswers } from '#core/questions/answers.ts'
import { codes } from '#core/questions/codes.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { arbitraryAnswers } from '../fixtures/arbitrary-project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { triedProjects } from '../fixtures/tried-projects.ts'

/**
 * Words to those at the screen. Danish *I* that begins a sentence is mostly "in"; it is taken for the
 * word only before a verb.
 */
const toOthers = {
  da: /(?<![\p{L}-])(?:(?<![.!?:»–] |^|[»(])I|I(?= (?:er|får|har|kan|må|skal|står|vil)\b)|jer|jeres|du|dig|din|dit|dine)(?![\p{L}-])/u,
  en: /(?<![\p{L}-])(?:you|your|yours|yourself|yourselves)(?![\p{L}-])/iu,
} satisfies Record<Language, RegExp>

/** Every choice as it is, and a word in the place of everything that was typed. */
const withoutWords = (answers: Answers): Answers => {
  const chosen = new Set<string>(Object.values(codes).flat())
  const plain = (value: unknown, key: string): unknown =>
    typeof value === 'string' && value.trim() !== '' && !chosen.has(value) && key !== 'id'
      ? 'Noget'
      : value
  const candidate: unknown = JSON.parse(JSON.stringify(answers), (key, value: unknown) =>
    /^\d+$/.test(key) ? value : plain(value, key),
  )
  const parsed = answersSchema.safeParse(candidate)
  return parsed.success ? parsed.data : answers
}

const projects = (): readonly Project[] => {
  const answers = [
    emptyAnswers,
    fullAnswers,
    ...Object.values(triedProjects).map((project) => project.answers),
    ...fc.sample(arbitraryAnswers, { seed: 4, numRuns: 40 }),
  ]
  return answers.map((each) => ({
    ...emptyProject('p1', 'da', '2026-11-01T08:00:00.000Z'),
    answers: withoutWords(each),
  }))
}

/** Asked of whoever reads page one. */
const toReaders = new Set(['Vil du være med?', 'Do you want to join in?'])

/** What is handed to others speaks to them: task cards, letters and talking points. */
const toHand = new Set(['M', 'N'])

/** Every text of a paper that nobody typed, as one string where it has several runs. */
function* textsOf(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part
  else if (Array.isArray(part) && part.every(isRun)) {
    const said = part.filter((run) => run.typed !== true).map(({ text }) => text)
    if (said.length > 0) yield said.join('')
  } else if (typeof part === 'object' && part !== null)
    for (const each of Object.values(part)) yield* textsOf(each)
}

const isRun = (part: unknown): part is { readonly text: string; readonly typed?: boolean } =>
  typeof part === 'object' &&
  part !== null &&
  typeof Reflect.get(part, 'text') === 'string' &&
  !('kind' in part)

describe.each(languages)('the paper in %s', (language) => {
  it('never says “you”: those who print it are “we”', async () => {
    const words = charterWords(await loadProjectMessages(language), language)
    const found = new Set<string>()
    for (const project of projects())
      for (const paper of paperKinds) {
        const choices = {
          date: '2026-11-23',
          paper,
          privateNotes: true,
          attachments: attachmentKinds,
        }
        const { summary, sections, ...rest } = charter(project, words, choices)
        const ours = sections.filter(({ letter }) => !toHand.has(letter))
        for (const text of textsOf({ summary, ours, rest }))
          if (toOthers[language].test(text) && !toReaders.has(text)) found.add(text)
      }
    expect([...found].toSorted()).toEqual([])
  })
})
