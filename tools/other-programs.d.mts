type Program = 'qpdf' | 'poppler' | 'Firefox' | 'LibreOffice'

/** Asked by the tests. */
export const testPrograms: readonly Program[]
/** Asked by `npm run conformance`. */
export const conformancePrograms: readonly Program[]
export function isInstalled(name: Program): boolean
/** Those of them that are not installed. */
export function missingOf(names: readonly Program[]): readonly Program[]
/** Gets those that are missing; where that cannot be done, says so. */
export function ensurePrograms(names: readonly Program[]): void
