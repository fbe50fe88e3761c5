import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const programs = {
  biome: resolve('node_modules/@biomejs/biome/bin/biome'),
  tsc: resolve('node_modules/typescript/bin/tsc'),
}

/** A small house in a temporary folder, under the real rules; it is gone when the test is. */
export function plantedTree(rules: string[], files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const place = (file: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    return join(folder, file)
  }
  for (const rule of rules) copyFileSync(rule, place(rule))
  for (const [file, text] of Object.entries(files)) writeFileSync(place(file), text)
  return {
    biome: (...args: string[]) => printed(programs.biome, args, folder),
    tsc: (...args: string[]) => printed(programs.tsc, args, folder),
  }
}

/** What a program says of the code it is given, good or bad: its exit code says less. */
function printed(program: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd }, (_failure, stdout) => resolve(stdout))
  })
}

type Report = {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
}

/** The lines Biome objects to, as `src/core/a.ts:3`. */
export function caughtLines(report: string): string[] {
  const { diagnostics }: Report = JSON.parse(report)
  return diagnostics.map(({ location }) => `${location.path}:${location.start.line}`)
}
