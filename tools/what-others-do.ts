/**
 * What other programs do to a charter with the project in it: its tags, its project, PDF/UA-1 and
 * PDF/A-3a. Prints the table of `docs/what-others-do-to-the-pdf.md`, where it is said how to run it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ExampleId } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { charterPdf } from '#papers/charter-pdf.ts'
import { fileName, readProjectFile } from '#storage/project-exchange.ts'
import { smallPdf } from '../tests/fixtures/small-pdf.ts'
import { charterFonts } from '../tests/renderers/pdf/charter-fonts.ts'
import {
  type Flavour,
  flavours,
  missingVeraPdf,
  type Verdict,
  validate,
} from './conformance/verapdf.ts'
import { acts, type Command, programs } from './what-others-do/programs.ts'

// The reader asks for a thread, which Vite bundles and Node neither has nor needs.
registerHooks({
  resolve: (name, context, next) =>
    name.endsWith('?worker')
      ? { url: 'data:text/javascript,export default class {}', shortCircuit: true }
      : next(name, context),
})

/** Those named on the command line, or all. */
const asked = acts.filter((act) => process.argv.length === 2 || process.argv.includes(act))

const folder = mkdtempSync(join(tmpdir(), 'others-'))
const date = '2026-11-28'
const run = ([program, ...args]: Command) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 })

try {
  const missing = missingVeraPdf()
  if (missing) throw new Error(`veraPDF is needed: ${missing}.`)
  await makeFiles()
  const files = [{ did: '– | Medspil | as saved', file: join(folder, 'one.pdf') }, ...doneByAll()]
  const made = files.filter(({ file }) => existsSync(file))
  const verdicts = (
    await Promise.all(
      flavours.map((flavour) =>
        validate(
          made.map(({ file }) => file),
          flavour,
        ),
      ),
    )
  ).flat()
  console.log('| Act | Program | How | Pages with tags | Projects found | PDF/UA-1 | PDF/A-3a |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const { did, file } of files) console.log(`| ${did} | ${await row(file, verdicts)} |`)
  for (const { name, version } of programs) console.log(`${name}: ${versionOf(version)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Does all that is to be done; what could not be done has no file. */
function doneByAll() {
  const done = programs.flatMap(({ name, does }) =>
    does.map(([act, how, command]) => ({ act, name, how, command })),
  )
  return asked
    .flatMap((act) => done.filter((each) => each.act === act))
    .map(({ act, name, how, command }, nth) => {
      const { status, stderr, error } = run(command)
      const written = ['out.pdf', 'out-1.pdf'].map((each) => join(folder, each)).find(existsSync)
      const file = join(folder, `done-${nth}.pdf`)
      if (written) renameSync(written, file)
      else console.error(`${name}, ${how}: ${error?.message ?? status} ${stderr}`)
      return { did: `${act} | ${name} | ${how}`, file }
    })
}

/** Two charters that carry their projects, a page to stamp with, and what to sign with. */
async function makeFiles() {
  await makeCharter('one.pdf', 'vandet-i-engkvarteret')
  await makeCharter('other.pdf', 'unge-i-aadal')
  writeFileSync(join(folder, 'stamp.pdf'), smallPdf({ content: '0 0 1 rg 9 9 80 20 re f' }))
  const subject = ['-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=Vesterlund Kommune']
  run(['openssl', 'req', '-x509', ...subject, '-keyout', 'key.pem', '-out', 'cert.pem'])
}

async function makeCharter(name: string, id: ExampleId) {
  const project = await loadExample(id, 'da')
  const inside = { name: fileName(project, date), app: 'what-others-do', privateNotes: false }
  const request = { project, language: 'da', choices: { date }, largePrint: false, inside } as const
  const bytes = await charterPdf(request, { fonts: charterFonts })
  writeFileSync(join(folder, name), bytes)
}

async function row(file: string, verdicts: readonly Verdict[]): Promise<string> {
  if (!existsSync(file)) return 'nothing written | | |'
  const bytes = new Uint8Array(readFileSync(file))
  const found = await readProjectFile(new File([bytes], basename(file)))
  const { tagged, pages, metadata } = await tagsIn(bytes)
  const of = (flavour: Flavour) =>
    verdicts.find((each) => each.file === file && each.flavour === flavour)?.faults ?? []
  return [
    `${tagged} of ${pages}`,
    found.ok ? String(found.value.projects.length) : found.failure.reason,
    said(of('ua1'), metadata.includes('pdfuaid')),
    said(of('3a'), metadata.includes('pdfaid')),
  ].join(' | ')
}

/** A broken file that still claims the standard misleads whoever archives it. */
function said(faults: readonly string[], isClaimed: boolean): string {
  if (faults.length === 0) return isClaimed ? 'valid' : 'not claimed'
  const clauses = faults
    .map((fault) => fault.split(':')[0])
    .toSorted()
    .slice(0, 3)
  return `${isClaimed ? '**claimed**, broken' : 'not claimed'} (${clauses.join(', ')})`
}

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>

function idsIn(tree: Tree | null): readonly string[] {
  const children = tree?.children ?? []
  return children.flatMap((child) => ('role' in child ? idsIn(child) : [child.id]))
}

/** A page has tags when some of what stands on it is in the structure: a copied page claims another's. */
async function tagsIn(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  let tagged = 0
  for (let page = 1; page <= pdf.numPages; page++) {
    const read = await pdf.getPage(page)
    const { items } = await read.getTextContent({ includeMarkedContent: true })
    const here = new Set(items.flatMap((item) => ('id' in item && item.id ? [item.id] : [])))
    if (idsIn(await read.getStructTree()).some((id) => here.has(id))) tagged++
  }
  const { metadata } = await pdf.getMetadata()
  const found = { tagged, pages: pdf.numPages, metadata: metadata?.getRaw() ?? '' }
  await task.destroy()
  return found
}

function versionOf(command: Command): string {
  const { stdout, stderr } = run(command)
  return `${stdout}${stderr}`.trim().split('\n')[0] ?? ''
}
