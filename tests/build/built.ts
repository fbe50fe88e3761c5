import { readFileSync } from 'node:fs'
import type { Chunk } from '../../tools/vite-plugins.ts'

export const dist = 'dist'

export function built<T>(file: string): T {
  return JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'))
}

export const chunks: Record<string, Chunk> = built('.vite/chunks.json')
const manifest: Record<string, { file: string }> = built('.vite/manifest.json')

export function entry(): string {
  const page = manifest['index.html']
  if (page === undefined) throw new Error('The manifest has no index.html.')
  return page.file
}

export function chunk(file: string): Chunk {
  const found = chunks[file]
  if (found === undefined) throw new Error(`No such chunk: ${file}`)
  return found
}

export function fileWith(module: string): string {
  const found = Object.keys(chunks).find((file) => chunk(file).modules.includes(module))
  if (found === undefined) throw new Error(`No chunk holds ${module}.`)
  return found
}

/** These files and all they need at once. */
export function withStaticImports(files: string[]): string[] {
  const all = new Set(files)
  for (const file of all) for (const needed of chunk(file).imports) all.add(needed)
  return [...all]
}
