import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { suggestionSentence } from '#i18n/rule-sentences.ts'
import { arbitraryAnswers } from '../fixtures/arbitrary-project.ts'
import { forAll } from '../fixtures/for-all.ts'
import { namesAndClauses } from '../fixtures/names-and-clauses.ts'
import { triedProjects } from '../fixtures/tried-projects.ts'

/** What people can do: neither a finding nor a question. */
const verbs = {
  da: /^(?:Aftal|Del|Find|Gå|Mød|Ring|Spørg|Vælg)[ ,]/u,
  en: /^(?:Agree|Ask|Call|Choose|Find|Go|Meet|Share) /u,
}

const answersTried = fc.oneof(
  arbitraryAnswers,
  fc.constantFrom(...Object.values(triedProjects).map(({ answers }) => answers)),
)

const texts = fc.constantFrom(...namesAndClauses)
/** Neither within the other: else whoever names one seems to name both. */
const twoTexts = fc
  .tuple(texts, texts)
  .filter(([one, other]) => !one.includes(other.trim()) && !other.includes(one.trim()))

describe.each(languages)('a suggested action in %s', (language) => {
  it('is a verb for people, and names its rows whole, whatever they are called', async () => {
    const { rules } = await loadProjectMessages(language)
    forAll(fc.tuple(answersTried, twoTexts), ([answers, [need, actor]]) => {
      const team = {
        needs: answers.team.needs.map((row) => ({ ...row, name: need })),
        actors: answers.team.actors.map((row) => ({ ...row, name: actor })),
      }
      for (const action of suggestedActions({
        answers,
        judgement: emptyJudgement,
        nextSteps: [],
      })) {
        const said = suggestionSentence(action, team, rules)
        if (action.kind === 'ownWin') {
          expect(answers.motivation.smallWins).toContain(said)
          continue
        }
        expect(said).toMatch(verbs[language])
        const isOfNeed = action.kind === 'finding' && action.finding.need !== null
        expect(said.includes(isOfNeed ? rules.quoted(need.trim()) : need.trim())).toBe(isOfNeed)
        const namesActor =
          action.kind === 'call' ||
          action.kind === 'meet' ||
          (isOfNeed && (action.actor ?? action.contact) !== null)
        if (namesActor) expect(said).toContain(rules.quoted(actor.trim()))
      }
    })
  })
})
