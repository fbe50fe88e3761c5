import { cutText } from '#core/charter/document/cut-text.ts'
import type { Language } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Because } from '#core/rules/facts/because.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { asItIs, type Wrap } from '#ui/form/typed-in.tsx'

/** More names than this are no quote any more. */
const mostNames = 4
/** Characters of a text that is quoted; the rest stands where it was written. */
const mostText = 160

/** The texts a result is read from. Of every other field it rests on the choices, or on the text being there. */
const textsOf: Partial<Record<FieldId, (answers: Answers) => readonly string[]>> = {
  'problem.triedBefore': ({ problem }) => [problem.triedBefore],
  'problem.success': ({ problem }) => problem.success.map(({ sign }) => sign),
}

/** One thing that is said, with what people wrote in it wrapped. */
export type Line = (typed: Wrap) => string

export interface Quote {
  readonly field: FieldId
  readonly page: PageId
  /** What is said there, one line each; none where there is nothing to say but where it stands. */
  readonly lines: readonly Line[]
}

export interface QuoteSource {
  /** True of answers that are waited for: then a name needs what of them is missing. */
  readonly isOpen?: boolean
  readonly answers: Answers
  readonly words: ProjectMessages
  readonly language: Language
}

/** The answers a result rests on, as people gave them, one entry a field. */
export function quotesOf(because: readonly Because[], source: QuoteSource): readonly Quote[] {
  const byField = Map.groupBy(because, ({ field }) => field)
  return [...byField].flatMap(([field, entries]) => {
    const [first] = entries
    if (!first) return []
    const lines = entries.map((each) => lineOf(each, source)).filter((line) => line(asItIs) !== '')
    const unlike = new Map(lines.map((line) => [line(asItIs), line]))
    return [{ field, page: first.page, lines: [...unlike.values()] }]
  })
}

function lineOf(because: Because, source: QuoteSource): Line {
  const { field, refs, chosen } = because
  const { answers, words } = source
  const { rests } = words.checkScreen
  const choices = chosen.map(({ set, code }) => choiceName(words, set, code)).join(', ')
  if (refs.length > 0) {
    const names = (typed: Wrap) => namesOf(refs, answers, words, typed)
    const part = words.rules.waitsFor[field]
    if (source.isOpen && part !== undefined) return (typed) => rests.of(part, names(typed))
    return (typed) => (choices === '' ? names(typed) : rests.of(choices, names(typed)))
  }
  // A phase is quoted for who takes part in it.
  if (chosen.some(({ set }) => set === 'phase')) return () => rests.of(choices, rests.nobody)
  return (typed) => (choices === '' ? textOf(field, source, typed) : choices)
}

function choiceName(words: ProjectMessages, set: string, code: string): string {
  const sets: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> = words.codes
  const name = sets[set]?.[code]?.name ?? code
  // A bare yes or no says nothing without its question.
  return set === 'reopen' ? `${words.problem.reopen} ${name}` : name
}

/** The first rows by name, and how many more there are. */
function namesOf(
  refs: readonly string[],
  { team }: Answers,
  { rules, checkScreen }: ProjectMessages,
  typed: Wrap,
): string {
  const names = refs.slice(0, mostNames).map((id) => {
    const need = team.needs.find((row) => row.id === id)
    if (need) return shownName(need.name, rules.unnamed.need, typed)
    const actor = team.actors.find((row) => row.id === id)
    return shownName(actor?.name ?? '', rules.unnamed.actor, typed)
  })
  const more = refs.length - names.length
  return rules.listed(more > 0 ? [...names, checkScreen.rests.more(more)] : names)
}

function textOf(field: FieldId, { answers, words, language }: QuoteSource, typed: Wrap): string {
  const texts = textsOf[field]?.(answers).filter(isFilled) ?? []
  const text = cutText(texts.join(' · '), mostText, language)
  return text === '' ? '' : words.checkScreen.rests.quoted(typed(text))
}
