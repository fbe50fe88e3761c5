import { annotationFaults } from './check-annotations.ts'
import { attachmentFaults } from './check-attachments.ts'
import { catalogFaults } from './check-catalog.ts'
import { colourFaults } from './check-colour.ts'
import { contentFaults } from './check-content.ts'
import { fileFaults } from './check-file.ts'
import { fontFaults } from './check-fonts.ts'
import { metadataFaults } from './check-metadata.ts'
import { outlineFaults } from './check-outline.ts'
import { structureFaults } from './check-structure.ts'
import { type InspectedPdf, inspectPdf } from './inspect-pdf.ts'

const checks = [
  fileFaults,
  catalogFaults,
  metadataFaults,
  colourFaults,
  fontFaults,
  contentFaults,
  structureFaults,
  annotationFaults,
  attachmentFaults,
  outlineFaults,
]

/**
 * What is wrong with a charter as PDF/UA-1 and PDF/A-3a, as far as a program can tell; each fault
 * begins with its clause: `UA` of the Matterhorn protocol 1.1, `A` of ISO 19005-3.
 */
export function pdfFaults(bytes: Uint8Array): readonly string[] {
  try {
    return faultsOf(inspectPdf(bytes))
  } catch (reason) {
    return [`no PDF: ${reason instanceof Error ? reason.message : String(reason)}`]
  }
}

/** The same of a PDF that has been taken apart. */
export const faultsOf = (pdf: InspectedPdf): readonly string[] => [
  ...new Set(checks.flatMap((check) => [...check(pdf)])),
]
