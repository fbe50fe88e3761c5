import { shortSum } from '#core/sum-of.ts'
import { answerIn, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'
import { whenReturning } from '#storage/leaving.ts'
import { keyOf, preferenceAs } from '#storage/preferences.ts'
import { whenWrittenElsewhere } from '#storage/windows/when-texts-change.ts'

/** What somebody answers the question in an address with, on their own phone until they delete it. */
export function phoneAnswer(part: string) {
  const name = `phone.${shortSum(part)}`
  return {
    ...preferenceAs<PhoneAnswer | null>({
      name,
      known: answerIn,
      textOf: (answer) => answer && JSON.stringify(answer),
      otherwise: null,
    }),
    /** Acts when another window may have written it: one that was put to sleep is told of nothing. Gives back how to stop listening. */
    whenOthersWrite: (act: () => void) => {
      const stops = [whenWrittenElsewhere([keyOf(name)], act), whenReturning(act)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
