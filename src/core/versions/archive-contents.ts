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
const format = z.literal('medspil-archive')
/** 2: a project may have ideas beside it. 3: it may have lain in the trash, which an earlier reader would not know. */
const version = 3

/** Of a later version of the application. */
export const laterContentsSchema = z.object({
  format,
  version: z.number().check(z.gt(version)),
})

export const contentsSchema = z.object({
  format,
  version: z.literal([1, 2, version]),
  projects: z.array(
    z.object({
      file: z.string(),
      versions: z.array(z.object({ head: headSchema, file: z.string() })),
      /** What was said in its workshop; none where nothing was. */
      ideas: z.optional(z.string()),
      /** It lay in the trash. */
      trashed: z.optional(z.boolean()),
    }),
  ),
})
