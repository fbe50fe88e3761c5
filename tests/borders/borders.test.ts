import { readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { borderLines } from './border-lines.ts'
import { caughtLines, plantedTree } from './planted-tree.ts'

type Row = { includes: string[] }

const rules = ['biome.json', 'borders.jsonc', '.gitignore']
const rows: Row[] = JSON.parse(withoutComments(readFileSync('borders.jsonc', 'utf8'))).overrides

const forms = [
  (to: string) => `import '${to}'`,
  (to: string) => `import type { Word } from '${to}'`,
  (to: string) => `export * from '${to}'`,
  (to: string) => `export const late = () => import('${to}')`,
]

const planted = Object.entries(borderLines).map(([file, { may, mayNot }]) => {
  const allowed = may.flatMap((to) => forms.map((form) => form(to)))
  const forbidden = mayNot.flatMap((to) => forms.map((form) => form(to)))
  return {
    file,
    text: [...allowed, ...forbidden].join('\n'),
    trespassing: forbidden.map((_line, index) => `${file}:${allowed.length + index + 1}`),
  }
})
const files = Object.fromEntries(planted.map(({ file, text }) => [file, text]))
const trespassing = planted.flatMap((file) => file.trespassing).sort()

describe('the border table', () => {
  it('catches every trespassing import, in all four forms, and no other', async () => {
    expect(readable(await caught())).toEqual(readable(trespassing))
  })

  it.each(rows)('judges $includes otherwise without its row', async ({ includes }) => {
    const withRow = await caught()
    const without = await caught(rows.filter((row) => row.includes !== includes))
    const changed = [
      ...withRow.filter((place) => !without.includes(place)),
      ...without.filter((place) => !withRow.includes(place)),
    ]
    expect(changed).not.toEqual([])
    expect(changed.filter((place) => !isUnder(includes, place))).toEqual([])
  })
})

/** The lines caught by borders.jsonc as it stands, or by some of its rows. */
async function caught(some?: Row[]): Promise<string[]> {
  const table = some && { 'borders.jsonc': JSON.stringify({ overrides: some }) }
  const tree = plantedTree(rules, { 'package.json': '{}', ...files, ...table })
  const only = '--only=style/noRestrictedImports'
  const report = await tree.biome('lint', only, '--max-diagnostics=none', '--reporter=json', 'src')
  return caughtLines(report).sort()
}

function isUnder(includes: string[], place: string): boolean {
  return includes.some((glob) => matchesGlob(place.slice(0, place.indexOf(':')), glob))
}

/** The lines themselves beside their places, so that a difference reads as a rule. */
function readable(places: string[]): string[] {
  return places.map((place) => {
    const [file = '', line = ''] = place.split(':')
    return `${file}: ${files[file]?.split('\n')[Number(line) - 1]}`
  })
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '')
}
