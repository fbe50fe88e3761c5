import type { CharterWords } from '#core/charter/document/charter-words.ts'
import type { Language } from '#core/languages.ts'
import { type FieldId, fieldIds } from '#core/questions/fields.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { dayInWords } from './day-in-words.ts'
import { findingSentence, riskSentences, suggestionSentence } from './rule-sentences.ts'

/** The words of a charter in one language, from all that is said inside a project. */
export function charterWords(messages: ProjectMessages, language: Language): CharterWords {
  const { charter, codes, examples, fields, figures, questions, rules, workshop, workshopSummary } =
    messages
  const { here, inFront } = charter.results
  const ownVoice: Partial<Record<FieldId, string>> = charter.ownVoice
  const nameOf = (id: FieldId) => ownVoice[id] ?? fields[id].name
  return {
    ...charter,
    language,
    codes,
    fields: record(fieldIds, (id) => ({ name: nameOf(id), ask: charter.asks[id] })),
    captions: {
      problem: questions.problem.caption,
      team: questions.team.caption,
      motivation: questions.motivation.caption,
      arena: questions.arena.caption,
    },
    examples: {
      'unge-i-aadal': examples['unge-i-aadal'].label,
      'vandet-i-engkvarteret': examples['vandet-i-engkvarteret'].label,
      'bordet-er-daekket': examples['bordet-er-daekket'].label,
      'et-sted-at-moedes': examples['et-sted-at-moedes'].label,
    },
    rules: {
      ...rules,
      findingSentence: (finding, team) => findingSentence(finding, team, rules),
      suggestion: (action, team) => suggestionSentence(action, team, rules),
      riskSentences: (risk, team) => riskSentences(risk, team, rules),
    },
    figures: { ...figures, staircase: { ...figures.staircase, here, inFront } },
    workshop: { ...workshopSummary, chores: workshop.chores },
    date: (iso) => dayInWords(iso, language),
  }
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
}
