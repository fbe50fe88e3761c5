import bodyUrl from './fonts/medspil-serif-400.ttf?url'
import strongUrl from './fonts/medspil-serif-600.ttf?url'
import labelUrl from './fonts/schibsted-grotesk-500.ttf?url'
import headingUrl from './fonts/schibsted-grotesk-700.ttf?url'
import titleUrl from './fonts/schibsted-grotesk-800.ttf?url'
import type { PdfFonts } from './writing/embedded-face.ts'

/** Fetches the charter's fonts, which no page needs before one is made. Rejects when one is missing. */
export async function loadFonts(): Promise<PdfFonts> {
  const [body, strong, label, heading, title] = await Promise.all([
    load(bodyUrl),
    load(strongUrl),
    load(labelUrl),
    load(headingUrl),
    load(titleUrl),
  ])
  return { body, strong, label, heading, title }
}

async function load(url: string): Promise<Uint8Array> {
  // The name changes with the content: what the browser has is right, also without a network.
  const response = await fetch(url, { cache: 'force-cache' })
  if (!response.ok) throw new Error(`The font ${url} is missing (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
