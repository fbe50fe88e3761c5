import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInstalled } from '../../../tools/other-programs.mjs'

/** What a program says: on its two channels, and with which number it ends. */
interface Said {
  readonly output: string
  readonly complaints: string
  readonly status: number | null
}

const most = { maxBuffer: 512 * 1024 * 1024 }

function ask(program: string, ...options: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(program, options, most, (_failure, output, complaints) => {
      resolve({ output, complaints, status: child.exitCode })
    })
  })
}

const [hasQpdf, hasPoppler] = [isInstalled('qpdf'), isInstalled('poppler')]

/** What programs of others make of a PDF. Each answers null where it is not installed. */
export class OtherReaders {
  private folder: string | null = null

  /** Lays the PDF out for those that are asked next. */
  async take(bytes: Uint8Array): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'medspil-pdf-'))
    await writeFile(this.path, bytes)
  }

  async close(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true })
  }

  private get path(): string {
    return join(this.folder ?? '', 'charter.pdf')
  }

  private get copy(): string {
    return join(this.folder ?? '', 'copy.pdf')
  }

  /** What qpdf finds wrong; nothing for a sound file. */
  async qpdfComplaints(): Promise<readonly string[] | null> {
    const said = hasQpdf ? await ask('qpdf', '--check', this.path) : null
    return said && complaintsOf(said)
  }

  /** The PDF as qpdf saves it, for the web and with its objects packed; unpacks every stream. */
  async savedByQpdf(): Promise<{ bytes: Uint8Array; complaints: readonly string[] } | null> {
    const options = [
      '--linearize',
      '--object-streams=generate',
      '--recompress-flate',
      '--compression-level=1',
    ]
    const said = hasQpdf ? await ask('qpdf', ...options, this.path, this.copy) : null
    return said && { bytes: await readFile(this.copy), complaints: complaintsOf(said) }
  }

  /** All text poppler finds on the pages; by itself it drops a hyphen that ends a line, in raw order not. */
  async popplerText(): Promise<{ text: string; complaints: readonly string[] } | null> {
    const said = hasPoppler ? await ask('pdftotext', '-raw', '-enc', 'UTF-8', this.path, '-') : null
    return said && { text: said.output, complaints: complaintsOf(said) }
  }

  /** The structure as poppler prints it; with its text, which takes poppler seconds a page. */
  async popplerStructure(
    detail: '-struct' | '-struct-text',
  ): Promise<{ printed: string; complaints: readonly string[] } | null> {
    const said = hasPoppler ? await ask('pdfinfo', detail, this.path) : null
    return said && { printed: said.output, complaints: complaintsOf(said) }
  }
}

const complaintsOf = ({ complaints, status }: Said): readonly string[] => [
  ...complaints.split('\n').filter((line) => line !== ''),
  ...(status === 0 ? [] : [`ended with ${status}`]),
]
