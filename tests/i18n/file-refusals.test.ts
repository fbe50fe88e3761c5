import { expect, it } from 'vitest'
import { shell as danish } from '#i18n/da/shell.ts'
import { shell as english } from '#i18n/en/shell.ts'

const notRefusals = ['title', 'choose', 'asCopy', 'opened', 'fromFile']
const spoken = [
  ['Danish', danish, /ikke ændret\./, /\b(Vælg|Hent|Bed|Gem|Tjek|Genindlæs|Ret) /],
  ['English', english, /unchanged\./, /\b(Choose|Fetch|Get|Ask|Save|Check|Reload|Put) /],
] as const

it.each(spoken)('says in %s that a file is unchanged, and what to do', (_, words, safe, act) => {
  const refusals = Object.entries(words.notices.file).filter(
    ([name]) => !notRefusals.includes(name),
  )
  expect(refusals.length).toBeGreaterThan(7)
  for (const [, said] of refusals)
    for (const text of typeof said === 'string'
      ? [said]
      : [words.notices.file.invalid('felt 1.1')]) {
      expect(text).toMatch(safe)
      expect(text).toMatch(act)
    }
})
