import { correction, generate } from 'lean-qr'

/** A code as squares of one unit: so many in a row, and the dark ones as the path of an SVG. */
export interface Code {
  readonly size: number
  readonly path: string
}

/**
 * The QR code of a text of ASCII letters. At level M, which reads well from a screen that nothing is torn off, and with
 * no letters of other alphabets: readers differ in what they take those for.
 */
export function codeOf(text: string): Code {
  const bitmap = generate(text, { minCorrectionLevel: correction.M })
  const rows: string[] = []
  for (let y = 0; y < bitmap.size; y++) {
    let begun: number | null = null
    for (let x = 0; x <= bitmap.size; x++) {
      const isDark = x < bitmap.size && bitmap.get(x, y)
      if (isDark) begun ??= x
      else if (begun !== null) {
        rows.push(`M${begun} ${y}h${x - begun}v1h${begun - x}z`)
        begun = null
      }
    }
  }
  return { size: bitmap.size, path: rows.join('') }
}
