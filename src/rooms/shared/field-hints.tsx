import { use, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useFormContext } from 'react-hook-form'
import { memoize } from '#core/memoize.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { FieldHint, FieldId } from '#core/questions/fields.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import type { HintPatterns } from '#core/rules/hints/hint-patterns.ts'
import { type Hint, hintsOn } from '#core/rules/hints/hints.ts'
import { looksPersonal, looksPersonalInContact } from '#core/rules/hints/personal-data.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { hintSentence } from '#i18n/rule-sentences.ts'
import { Hints, type HintTexts } from '#ui/form/hints.tsx'
import { answersAfterTyping } from './debounce.ts'
import { FieldRemarks } from './field-remarks.tsx'
import { RoomContext } from './room.ts'

/** In a field of several controls, the one a question is about. The other questions stand under the field. */
const askedAt: Readonly<Record<string, FieldHint>> = {
  'start.timeframe': 'shortTime',
  'problem.complexity.note': 'signsWithoutExample',
  'problem.openness.fixed': 'noConstraints',
  gainText: 'helpsMunicipality',
  'motivation.invitation.how': 'channelsOnly',
  'arena.mandate.text': 'broadMandate',
}

/** Said elsewhere on the page: at a control of its own, or, of one in all three roles, by name. */
const saidElsewhere: ReadonlySet<string> = new Set([...Object.values(askedAt), 'oneForAll'])

/** The hints under one control: what its field is asked there, and whether the text looks personal. */
export function useControlHints(control: {
  /** Where in the form, as `problem.statement`. */
  name: string
  /** The field, when the control is the whole of it. */
  field: FieldId | undefined
  /** Id of the row the control stands in, when the field is asked of each row. */
  about: string | undefined
}): HintTexts {
  const { name, field, about = null } = control
  const code = askedAt[name]
  const asked = useSentences(field ?? (code && fieldAsks[code].field), (hint) =>
    field ? !isPersonal(hint) : hint.code === code && hint.ref === about,
  )
  const personal = useLooksPersonal(name)
  return useHintTexts([...personal, ...asked])
}

/** What is asked of a field as a whole, under its controls. */
export function useFieldHints(field: FieldId): HintTexts {
  const isWanted = (hint: Hint) => !isPersonal(hint) && !saidElsewhere.has(hint.code)
  return useHintTexts(useSentences(field, isWanted))
}

/** The same, where nothing needs to be told that they describe it, and the field's remarks. */
export function FieldHints({ field }: { field: FieldId }) {
  return (
    <>
      <Hints {...useFieldHints(field)} />
      <FieldRemarks field={field} />
    </>
  )
}

/** Of texts that stand in a list and are changed one by one. */
export function PersonalHint({ texts }: { texts: readonly string[] }) {
  const { rules } = useWords()
  return <Hints {...useHintTexts(texts.some(looksPersonal) ? [rules.hint.personalData] : [])} />
}

function useHintTexts(lines: readonly string[]): HintTexts {
  const { advice } = useWords()
  return { lines, ...advice.hints }
}

const isPersonal = ({ code }: Hint) => code === 'personalData'

/** What the hints on a field say, as they were when typing last came to rest. */
function useSentences(field: FieldId | undefined, isWanted: (hint: Hint) => boolean) {
  const { rules, fields, hintPatterns } = useWords()
  const settled = useAnswersAfterTyping()
  // One string, so that nothing is drawn again while the hints stay as they are.
  const said = useSyncExternalStore(settled?.subscribe ?? never, () => {
    if (!settled || field === undefined) return ''
    const wanted = hintsAt(field, settled.read(), hintPatterns).filter(isWanted)
    return [...new Set(wanted.map((hint) => hintSentence(hint, rules, fields)))].join('\n')
  })
  return said === '' ? [] : said.split('\n')
}

/** Looks at the text itself, since a field may have many and the rules only say that one of them does. */
function useLooksPersonal(name: string): readonly string[] {
  const { rules } = useWords()
  const { getValues } = useFormContext()
  const settled = useAnswersAfterTyping()
  const isTooMuch = name === 'contact' ? looksPersonalInContact : looksPersonal
  const look = useCallback(
    () => isTooMuch(String(getValues(name) ?? '')),
    [getValues, name, isTooMuch],
  )
  const [isFound, setIsFound] = useState(look)
  useEffect(() => settled?.subscribe(() => setIsFound(look())), [settled, look])
  return settled && isFound ? [rules.hint.personalData] : []
}

function useAnswersAfterTyping() {
  const room = use(RoomContext)
  return room && answersAfterTyping(room)
}

const never = () => () => {}

const hintsAt = (field: FieldId, answers: Answers, patterns: HintPatterns) => {
  const known = knownHints(answers, patterns)
  const found = known.get(field) ?? hintsOn(field, answers, patterns)
  known.set(field, found)
  return found
}

/** Looked for once in each version of the answers, and only on the fields on screen. */
const knownHints = memoize(
  (_answers: Answers, _patterns: HintPatterns) => new Map<FieldId, readonly Hint[]>(),
)
