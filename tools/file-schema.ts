/**
 * Publishes the project file's JSON Schema with the application, for archives and other programs.
 * The first time a version is met, its project schema is also kept with the tests: the stored shape
 * must not change under a version again. So is the last version's project, as this one opens it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { currentVersion } from '#core/project/migrations.ts'
import { projectSchema } from '#core/project/project.ts'
import { envelopeSchema, parseProject, serializeProject } from '#core/project/project-file.ts'

const root = new URL('../', import.meta.url)
export const publishedSchema = new URL('public/medspil-project.schema.json', root)
export const keptSchema = (version: number) =>
  new URL(`tests/fixtures/schemas/v${version}.json`, root)
const keptProject = (version: number) => new URL(`tests/fixtures/projects/v${version}.json`, root)

export const fileSchema = () => ({
  title: 'Medspil project file',
  ...z.toJSONSchema(envelopeSchema),
})
export const storedShape = () => z.toJSONSchema(projectSchema)

function write(file: URL, content: string) {
  writeFileSync(file, content)
  const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', root))
  const options = { stdio: 'inherit', cwd: fileURLToPath(root) } as const
  execFileSync(process.execPath, [biome, 'format', '--write', fileURLToPath(file)], options)
}

if (import.meta.main) {
  write(publishedSchema, JSON.stringify(fileSchema()))
  const kept = keptSchema(currentVersion)
  if (!existsSync(kept)) write(kept, JSON.stringify(storedShape()))
  const project = keptProject(currentVersion)
  if (!existsSync(project)) write(project, migrated(keptProject(currentVersion - 1)))
}

/** The project of an earlier version, as today's saves it. */
function migrated(file: URL): string {
  const opened = parseProject(readFileSync(file, 'utf8'))
  if (!opened.ok) throw new Error(`${file.pathname} does not open: ${opened.failure.reason}`)
  return serializeProject(opened.value, new Date().toISOString(), 'Medspil')
}
