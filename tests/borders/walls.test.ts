import { describe, expect, it } from 'vitest'
import { caughtLines, plantedTree } from './planted-tree.ts'

describe.each(['core', 'session'])('a file in %s', (area) => {
  it('compiles with what every JavaScript has', async () => {
    const text = 'export const seats = new Map([[1, [2].at(-1)]])'
    expect(await compilerErrors(area, text)).toEqual([])
  })

  it.each(['window', 'document', 'crypto', 'localStorage', 'process'])(
    'does not compile when it names %s',
    async (name) => {
      expect(await compilerErrors(area, `export const outside = ${name}`)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`),
      ])
    },
  )

  it('does not compile when it takes a type from another area', async () => {
    const text = "export type Outside = import('../ui/field.ts').Field"
    const errors = await compilerErrors(area, text)
    expect(errors.join('\n')).toContain('src/ui/field.ts')
  })

  it('may count and compare', async () => {
    const text = 'export const most = Math.max(1, 2)'
    expect(await lintErrors(`src/${area}`, text)).toEqual([])
  })

  it.each(['Date.now()', 'new Date()', 'Math.random()'])(
    'is refused by the linter when it says %s',
    async (words) => {
      expect(await lintErrors(`src/${area}`, `export const outside = ${words}`)).toEqual([
        `src/${area}/planted.ts:1`,
      ])
    },
  )
})

describe('a file beyond those walls', () => {
  it('may read the clock', async () => {
    expect(await lintErrors('src/storage', 'export const now = () => Date.now()')).toEqual([])
  })
})

async function compilerErrors(area: string, text: string): Promise<string[]> {
  const rules = ['tsconfig.base.json', 'src/core/tsconfig.json', `src/${area}/tsconfig.json`]
  const tree = plantedTree(rules, {
    'src/core/seat.ts': 'export type Seat = { name: string }',
    'src/ui/field.ts': 'export type Field = { name: string }',
    [`src/${area}/planted.ts`]: text,
  })
  const printed = await tree.tsc('--build', `src/${area}`)
  return printed.split('\n').filter((line) => line.includes('error TS'))
}

async function lintErrors(folder: string, text: string): Promise<string[]> {
  const tree = plantedTree(['biome.json', 'borders.jsonc', '.gitignore'], {
    'package.json': '{}',
    [`${folder}/planted.ts`]: text,
  })
  return caughtLines(await tree.biome('lint', '--reporter=json', 'src'))
}
