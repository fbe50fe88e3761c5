import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { projectSchema } from '#core/project/project.ts'

describe('the rows of a list', () => {
  /** Where lists of rows stand whose rows have no id. Codes, and ids of other rows, are no rows. */
  function withoutIds(schema: unknown, place: readonly string[] = []): string[] {
    if (typeof schema !== 'object' || schema === null) return []
    const { properties = {}, items, additionalProperties } = schema as JsonSchema
    const isPointer = items?.enum !== undefined || items?.pattern !== undefined
    const hasId = items?.properties?.id !== undefined && items.required?.includes('id')
    return [
      ...(items === undefined || isPointer || hasId ? [] : [place.join('.')]),
      ...Object.entries(properties).flatMap(([key, part]) => withoutIds(part, [...place, key])),
      ...withoutIds(items, place),
      ...withoutIds(additionalProperties, place),
    ]
  }
  interface JsonSchema {
    readonly properties?: Readonly<Record<string, unknown>>
    readonly items?: JsonSchema
    readonly additionalProperties?: unknown
    readonly required?: readonly string[]
    readonly enum?: readonly unknown[]
    readonly pattern?: string
  }

  it('have an id each, but for the four phases, which their codes tell apart', () => {
    expect(withoutIds(z.toJSONSchema(projectSchema))).toEqual(['answers.arena.process.phases'])
  })

  it('are found in whatever a schema holds', () => {
    const list = z.array(z.strictObject({ text: z.string() }))
    const rows = z.strictObject({ id: z.string(), lines: z.array(z.string()) })
    const schema = z.strictObject({ list, byId: z.record(z.string(), list), rows: z.array(rows) })
    expect(withoutIds(z.toJSONSchema(schema))).toEqual(['list', 'byId', 'rows.lines'])
  })
})
