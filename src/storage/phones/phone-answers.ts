import { shortSum } from '#core/sum-of.ts'
import { answerIn, type PhoneAnswer } from '#core/workshop/phones/phone-answer.ts'
import { type Preference, preferenceAs } from '#storage/preferences.ts'

/** What somebody answers the question in an address with, on their own phone until they delete it. */
export const phoneAnswer = (part: string): Preference<PhoneAnswer | null> =>
  preferenceAs<PhoneAnswer | null>({
    name: `phone.${shortSum(part)}`,
    known: answerIn,
    textOf: (answer) => answer && JSON.stringify(answer),
    otherwise: null,
  })
