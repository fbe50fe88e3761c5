import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'
/** What every list of rows says of a text whose row is gone. */
export const lost = {
  text: (name: string, text: string) =>
    sentence(
      `${quoted(name)} er her ikke længere. Du var i gang med at rette det til ${quoted(text)}`,
    ),
  add: 'Tilføj teksten',
  addOf: (text: string) => `Tilføj teksten: ${text}`,
  drop: 'Smid teksten væk',
  dropOf: (text: string) => `Smid teksten væk: ${text}`,
  dropped: 'Teksten er smidt væk',
}
