import { describe, expect, it } from 'vitest'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import type { PastFinding } from '#core/rules/with-judgement.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { pastSentence } from '#i18n/rule-sentences.ts'

const team = { needs: [emptyNeed('n', 'Transport')], actors: [emptyActor('a', '')] }
const past = (code: PastFinding['code'], about: string | null): PastFinding => ({
  key: about === null ? code : `${code}:${about}`,
  code,
  about,
  reason: '',
})

describe('what was set aside and stands no more', () => {
  it('is told with the row it is kept under', () => {
    expect(pastSentence(past('uncovered', 'n'), team, danish.rules)).toBe(
      'Ingen dækker »Transport«.',
    )
    expect(pastSentence(past('fragile', 'n'), team, english.rules)).toBe(
      'Only one actor covers “Transport”. What is the plan if that falls away?',
    )
    expect(pastSentence(past('overload', 'a'), team, danish.rules)).toBe(
      'Aktør uden navn står for mange behov. Kan nogle af dem deles?',
    )
    expect(pastSentence(past('unusedSource', 'staff'), team, danish.rules)).toContain(
      'medarbejdere',
    )
  })

  it('is told without its row when that is gone', () => {
    expect(pastSentence(past('uncovered', 'x'), team, english.rules)).toBe(
      'Nobody covers “a need that is deleted”.',
    )
    expect(pastSentence(past('overload', 'x'), team, danish.rules)).toBe(
      'En aktør står for mange behov. Kan nogle af dem deles?',
    )
    expect(pastSentence(past('mostlyPublic', null), team, danish.rules)).toBe(
      danish.rules.finding.mostlyPublic(),
    )
  })
})
