// Programs of others that are asked about what we write: whether they are here, and how to get them.
import { spawnSync } from 'node:child_process'
import { installPackages, lastLine } from './system-packages.mjs'

/** Each answers `asked` when it is here; `packages` bring it. */
const programs = {
  qpdf: {
    asked: ['qpdf', '--version'],
    packages: { 'apt-get': ['qpdf'], dnf: ['qpdf'], pacman: ['qpdf'] },
  },
  poppler: {
    asked: ['pdfinfo', '-v'],
    packages: { 'apt-get': ['poppler-utils'], dnf: ['poppler-utils'], pacman: ['poppler'] },
  },
  Firefox: {
    asked: ['firefox', '--version'],
    packages: { 'apt-get': ['firefox-esr'], dnf: ['firefox'], pacman: ['firefox'] },
  },
  LibreOffice: {
    asked: ['soffice', '--version'],
    packages: {
      'apt-get': ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
      dnf: ['libreoffice-writer', 'libreoffice-calc'],
      pacman: ['libreoffice-fresh'],
    },
  },
}

/** Asked by the tests. */
export const testPrograms = ['qpdf', 'poppler', 'Firefox']
/** Asked by `npm run conformance`. */
export const conformancePrograms = ['LibreOffice']

export function isInstalled(name) {
  const [program, ...options] = programs[name].asked
  return spawnSync(program, options, { stdio: 'ignore' }).status === 0
}

export const missingOf = (names) => names.filter((name) => !isInstalled(name))

/** Gets those that are missing. Where that cannot be done, says so: without them less is asked. */
export function ensurePrograms(names) {
  for (const name of missingOf(names)) {
    try {
      installPackages(name, programs[name].packages)
    } catch (error) {
      console.log(`Could not get ${name}: ${lastLine(error)}.`)
    }
  }
}
