import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { fieldIds, fields, placesOf, softLimits } from '#core/questions/fields.ts'
import { valueAt } from '#core/questions/places.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import { fieldWords } from '#i18n/da/fields.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const method = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8')
/** Number, star and Danish name of every row in the method's table of fields. */
const inMethod = [...method.matchAll(/^\| (\d\.\d+)( ★)? \| [^|]+ \| ([^|]+) \|/gm)].map(
  ([, number, star, name]) => ({ number, short: star !== undefined, name }),
)

describe('the fields', () => {
  it('are those of docs/method.md, in its order and under its numbers and names', () => {
    const known = fieldIds.map((id) => ({
      number: fields[id].number,
      short: fields[id].short === true,
      name: fieldWords[id].name,
    }))
    expect(known).toEqual(inMethod)
    expect(method).toContain(`${known.length} fields on sixteen pages`)
  })

  it('are asked about as docs/method.md has it, in its order and under its numbers', () => {
    const rows = [...method.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| (\d\.\d+) \|/gm)]
    const asked = rows.flatMap(([, codes = '', number]) =>
      [...codes.matchAll(/\w+/g)].map(([code]) => [code, number]),
    )
    const known = Object.entries(fieldAsks).map(([code, { field }]) => [code, fields[field].number])
    expect(known).toEqual(asked)
  })

  it('are answered by what lies in the parts of their places, whatever stands in the others', () => {
    forAll(
      fc.tuple(arbitraryAnswers, arbitraryAnswers),
      ([answers, others]) => {
        for (const id of fieldIds) {
          const parts = placesOf(id).map((place) => place.split('.')[0])
          const mixed = Object.fromEntries(
            Object.entries(answers).map(([part, value]) => [
              part,
              parts.includes(part) ? value : others[part as keyof Answers],
            ]),
          ) as Answers
          const state = fields[id].state(structuredClone(answers))
          // of copies, so that nothing known of the one stands for the other
          expect([id, fields[id].state(structuredClone(mixed))]).toEqual([id, state])
          expect([id, fields[id].state(mixed)]).toEqual([id, state])
        }
      },
      25,
    )
  })

  it('have texts where texts can be written', () => {
    const stray = Object.keys(softLimits).filter((place) => {
      const inFirstRow = place.replace('volunteerTasks.*', 'volunteerTasks.coach')
      return typeof valueAt(fullAnswers, inFirstRow.replaceAll('*', '0')) !== 'string'
    })
    expect(stray).toEqual([])
  })
})
