import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type CDPSession, chromium } from 'playwright-core'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { build } from 'vite'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { CharterPreviewProps } from '#renderers/preview/charter-preview.tsx'
import { marginRules } from '#renderers/preview/printing/margin-rules.ts'
import { browserLaunch } from '../browser.mjs'
import { charterOf } from './charters.ts'
import { fonts } from './libraries.ts'
import type { Measured } from './measured.ts'

/**
 * Gives what measures the browser's own print-to-PDF, tagged and with an outline, of the preview as it
 * stands on the page, by how many times the content and how many rounds: only the printing counts, in
 * all processes of a browser that is begun for it.
 */
export async function printing(): Promise<(times: number, rounds: number) => Promise<Measured>> {
  const html = await pages()
  return (times, rounds) => measurePrint(html, times, rounds)
}

async function measurePrint(html: Pages, times: number, rounds: number): Promise<Measured> {
  const small = html(await charterOf(1))
  const charter = html(await charterOf(times))
  const browser = await chromium.launch(browserLaunch)
  try {
    const session = await browser.newBrowserCDPSession()
    const cold = await printed(browser, session, small, 1)
    const { warm, bytes } = await printed(browser, session, charter, rounds)
    return { cold: cold.warm[0] ?? 0, warm, bytes }
  } finally {
    await browser.close()
  }
}

async function printed(browser: Browser, session: CDPSession, html: string, rounds: number) {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  const warm: number[] = []
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    const start = await cpuTime(session)
    const file = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
    })
    warm.push((await cpuTime(session)) - start)
    bytes = file.length
  }
  await page.close()
  return { warm, bytes }
}

/** Milliseconds. What a process that has ended took is left out, to the browser's advantage. */
async function cpuTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return 1000 * processInfo.reduce((sum, { cpuTime: seconds }) => sum + seconds, 0)
}

/** The preview with its styles and the fonts of the others, as one page. */
type Pages = (charter: CharterDocument) => string

async function pages(): Promise<Pages> {
  const path = (from: string) => fileURLToPath(new URL(`../../${from}`, import.meta.url))
  const outDir = path('node_modules/.cache/bench-pdf')
  const ssr = path('src/renderers/preview/charter-preview.tsx')
  await build({ logLevel: 'error', build: { ssr, outDir, ssrEmitAssets: true, emptyOutDir: true } })
  const { CharterPreview }: { CharterPreview: FunctionComponent<CharterPreviewProps> } =
    await import(pathToFileURL(`${outDir}/charter-preview.js`).href)
  const styles = readdirSync(`${outDir}/assets`)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`${outDir}/assets/${file}`, 'utf8'))
  const style = `${faces()}${styles.join('\n')}`
  return (charter) =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${charter.title}</title><style>${style}${marginRules(charter.running)}</style></head><body>${renderToStaticMarkup(createElement(CharterPreview, { charter }))}</body></html>`
}

function faces(): string {
  const { body, strong, label, heading, title } = fonts()
  const face = (family: string, weight: number, file: Uint8Array) =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("data:font/ttf;base64,${Buffer.from(file).toString('base64')}"); }`
  const [serif, grotesk] = ['Medspil Serif', 'Schibsted Grotesk Variable']
  return [
    face(serif, 400, body),
    face(serif, 600, strong),
    face(grotesk, 500, label),
    face(grotesk, 700, heading),
    face(grotesk, 800, title),
    `:root { --doc: "${serif}"; --head: "${grotesk}"; }`,
  ].join('\n')
}
