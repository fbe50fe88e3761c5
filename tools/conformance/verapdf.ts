import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

/** The profiles a charter claims: read aloud, and archived. */
export const flavours = ['ua1', '3a'] as const
export type Flavour = (typeof flavours)[number]

const folder = fileURLToPath(new URL('../../node_modules/.cache/verapdf/', import.meta.url))
const pom = fileURLToPath(new URL('pom.xml', import.meta.url))

/** Fetches veraPDF where it is not there yet. Gives why it cannot be had, or null. */
export function missingVeraPdf(): string | null {
  if (!runs('java', '-version')) return 'there is no Java'
  if (runs('java', ...classes, '--version')) return null
  if (!runs('mvn', '--version')) return 'there is no Maven to fetch veraPDF with'
  const copied = runs(
    'mvn',
    '--quiet',
    '--batch-mode',
    '--file',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  )
  return copied ? null : 'Maven could not fetch veraPDF'
}

const classes = ['-cp', join(folder, '*'), 'org.verapdf.apps.GreenfieldCliWrapper']
const runs = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { stdio: 'ignore', shell: false }).status === 0

const reportSchema = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        validationResult: z.optional(
          z.array(
            z.object({
              compliant: z.boolean(),
              details: z.object({
                passedChecks: z.number(),
                ruleSummaries: z.array(
                  z.object({ clause: z.string(), testNumber: z.number(), description: z.string() }),
                ),
              }),
            }),
          ),
        ),
      }),
    ),
  }),
})

export interface Verdict {
  readonly file: string
  readonly flavour: Flavour
  /** Rules it breaks, or that it could not be read; none for a valid file. */
  readonly faults: readonly string[]
  readonly checks: number
}

/** Reads the files under one profile. Rejects when veraPDF itself breaks down. */
export async function validate(files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  const text = await output('java', [
    ...classes,
    '--flavour',
    flavour,
    '--format',
    'json',
    // only what breaks it down: of a rule that is broken it warns once a page, and says so in its report
    '--loglevel',
    '1',
    ...files,
  ])
  const { jobs } = reportSchema.parse(JSON.parse(text)).report
  return files.map((file) => {
    const job = jobs.find(({ itemDetails }) => itemDetails.name === file)
    const [result] = job?.validationResult ?? []
    if (!result) return { file, flavour, faults: ['veraPDF could not read it'], checks: 0 }
    const { ruleSummaries, passedChecks } = result.details
    const faults = ruleSummaries.map(
      ({ clause, testNumber, description }) => `${clause}-${testNumber}: ${description}`,
    )
    const isSilent = !result.compliant && faults.length === 0
    return { file, flavour, faults: isSilent ? ['not compliant'] : faults, checks: passedChecks }
  })
}

/** What a command prints. veraPDF ends with 1 for an invalid file, and that is an answer too. */
async function output(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  return Buffer.concat(parts).toString('utf8')
}
