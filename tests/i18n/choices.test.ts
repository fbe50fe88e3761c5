import { describe, expect, it } from 'vitest'
import { codes } from '#core/questions/codes.ts'
import { actorSchema, emptyActor } from '#core/questions/team.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'

const textsIn = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? textsIn(value) : []
  })

describe.each([
  ['Danish', danish, /\bvælg(?:e|er)?\b[^.]*\b(?:højst|op til|maksimalt)\b/iu],
  ['English', english, /\bchoose\b[^.]*\b(?:at most|up to|no more than)\b/iu],
])('choices in %s', (_, words, limit) => {
  it('are asked for without a greatest number, for none is held to', () => {
    expect(textsIn(words).filter((text) => limit.test(text))).toEqual([])
  })
})

it('an actor may have every barrier there is', () => {
  const actor = { ...emptyActor('a1', 'Laug'), barriers: [...codes.barrier] }
  expect(actorSchema.safeParse(actor).success).toBe(true)
})
