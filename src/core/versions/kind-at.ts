import { type Project, projectSchema } from '#core/project/project.ts'
import type { Path } from '#core/project/what-changed.ts'
import { type CodeSet, codes } from '#core/questions/codes.ts'

/**
 * What an answer is by the shape of what is stored: words of one's own, a choice or several from a set of
 * codes, or something else.
 */
export function kindAt(path: Path): 'text' | CodeSet | 'other' {
  const found = path.reduce<unknown>((schema, key) => within(whole(schema), key), projectSchema)
  const def = defOf(elementOf(whole(found)))
  if (def.type === 'string') return path.at(-1) === ('logo' satisfies LogoKey) ? 'other' : 'text'
  if (def.type !== 'enum') return 'other'
  const chosen = Object.keys(def.entries ?? {}).join()
  return codeSets.find((set) => codes[set].join() === chosen) ?? 'other'
}

/** A picture, kept as the text of an address. */
type LogoKey = keyof Pick<Project['document'], 'logo'>

const codeSets = Object.keys(codes) as CodeSet[]

/** As much as is asked of a schema's own description of itself. */
interface Def {
  readonly type?: string
  readonly innerType?: unknown
  readonly element?: unknown
  readonly valueType?: unknown
  readonly shape?: Readonly<Record<string, unknown>>
  readonly entries?: Readonly<Record<string, unknown>>
}

function defOf(schema: unknown): Def {
  const zod: unknown = typeof schema === 'object' && schema ? Reflect.get(schema, '_zod') : null
  return typeof zod === 'object' && zod ? Reflect.get(zod, 'def') : {}
}

/** Without what says that there may be none. */
const whole = (schema: unknown): unknown => defOf(schema).innerType ?? schema

const elementOf = (schema: unknown): unknown => whole(defOf(schema).element ?? schema)

const within = (schema: unknown, key: string | number): unknown => {
  const { element, valueType, shape } = defOf(schema)
  return typeof key === 'number' ? element : (shape?.[key] ?? valueType)
}
