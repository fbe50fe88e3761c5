import { projectSchema } from '#core/project/project.ts'
import { answerText } from '#core/questions/schema-parts.ts'

/**
 * The place of every text people write in a project, read off what may be stored: `*` stands for each
 * row of a list or entry of a record.
 */
export const textPlaces: readonly string[] = placesIn(projectSchema, [])

function placesIn(schema: unknown, path: readonly string[]): string[] {
  if (schema === answerText) return [path.join('.')]
  const { shape, element, valueType, innerType } = definitionOf(schema)
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, each]) => placesIn(each, [...path, key]))
  for (const each of [element, valueType])
    if (each !== undefined) return placesIn(each, [...path, '*'])
  return innerType === undefined ? [] : placesIn(innerType, path)
}

interface Definition {
  readonly shape?: object
  readonly element?: unknown
  readonly valueType?: unknown
  readonly innerType?: unknown
}
function definitionOf(schema: unknown): Definition {
  const parts: unknown = Reflect.get(Object(schema), '_zod')
  return Reflect.get(Object(parts), 'def') ?? {}
}

/** The texts at a place, with where each lies: `judgement.tests.offloading.reason`. */
export function textsAt(value: unknown, place: string): readonly (readonly [string, string])[] {
  const walk = (
    part: unknown,
    [key, ...rest]: readonly string[],
    path: string[],
  ): [string, string][] => {
    if (key === undefined) return typeof part === 'string' ? [[path.join('.'), part]] : []
    if (typeof part !== 'object' || part === null) return []
    const keys = key === '*' ? Object.keys(part) : [key]
    return keys.flatMap((each) => walk(Reflect.get(part, each), rest, [...path, each]))
  }
  return walk(value, place.split('.'), [])
}

/** The same value with another text where one lies; the value itself is left as it is. */
export function withTexts<T>(value: T, texts: ReadonlyMap<string, string>): T {
  // Each part a copy of its own, also where the value has the same one twice.
  const copy: T = JSON.parse(JSON.stringify(value))
  for (const [path, text] of texts) {
    const keys = path.split('.')
    const holder = keys
      .slice(0, -1)
      .reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy)
    Reflect.set(Object(holder), keys.at(-1) ?? '', text)
  }
  return copy
}
