import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldIds, fields, softLimits } from '#core/questions/fields.ts'
import { valueAt } from '#core/questions/places.ts'
import { fieldAsks } from '#core/rules/hints/field-asks.ts'
import { fieldWords } from '#i18n/da/fields.ts'
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

  it('have texts where texts can be written', () => {
    const stray = Object.keys(softLimits).filter((place) => {
      const inFirstRow = place.replace('volunteerTasks.*', 'volunteerTasks.coach')
      return typeof valueAt(fullAnswers, inFirstRow.replaceAll('*', '0')) !== 'string'
    })
    expect(stray).toEqual([])
  })
})
