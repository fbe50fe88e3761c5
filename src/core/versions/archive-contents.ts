import * as z from 'zod/mini'
import { rowId } from '#core/questions/schema-parts.ts'
import { versionKinds } from './version.ts'

/** UTF-16 units of what somebody called a version. */
const longestName = 1_000
const count = z.int().check(z.minimum(0))
const headSchema = z.object({
  id: rowId,
  at: z.iso.datetime(),
  kind: z.enum(versionKinds),
  name: z.string().check(z.maxLength(longestName)),
  answered: count,
  pages: count,
})

/** The file of an archive that says which of its files belong together. */
export const contentsName = 'medspil-archive.json'
export const contentsSchema = z.object({
  format: z.literal('medspil-archive'),
  version: z.literal(1),
  projects: z.array(
    z.object({
      file: z.string(),
      versions: z.array(z.object({ head: headSchema, file: z.string() })),
    }),
  ),
})
