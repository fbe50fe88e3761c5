import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What LibreOffice makes of documents; a PDF by its option for PDF/UA, a table with commas, quotation marks and UTF-8. */
const filters = {
  pdf: 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}',
  fodt: 'fodt',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76',
} as const
type Ending = keyof typeof filters

/** Some document may keep LibreOffice busy without end (seen in 7.4.7); the others take seconds. */
const patience = 15 * 60_000

/** The documents as files of this kind, beside them. Throws when LibreOffice made none of one, or not in time. */
export function converted(files: readonly string[], ending: Ending, folder: string): string[] {
  // A profile of its own, or a LibreOffice that is open would be asked, and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const options = [profile, '--headless', '--convert-to', filters[ending], '--outdir', folder]
  const { stderr, error } = spawnSync('soffice', [...options, ...files], {
    encoding: 'utf8',
    timeout: patience,
  })
  return files.map((file) => {
    const made = join(folder, `${basename(file, extname(file))}.${ending}`)
    if (!existsSync(made))
      throw new Error(`LibreOffice made no ${basename(made)}: ${error?.message ?? stderr}`)
    return made
  })
}
