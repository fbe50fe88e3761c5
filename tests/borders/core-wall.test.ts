import { describe, expect, it } from 'vitest'
import { caughtLines, plantedTree } from './planted-tree.ts'

describe('a file in core', () => {
  it('compiles with what every JavaScript has', async () => {
    expect(await compilerErrors('export const seats = new Map([[1, [2].at(-1)]])')).toEqual([])
  })

  it.each(['window', 'document', 'crypto', 'localStorage', 'process'])(
    'does not compile when it names %s',
    async (name) => {
      expect(await compilerErrors(`export const outside = ${name}`)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`),
      ])
    },
  )

  it('does not compile when it takes a type from another area', async () => {
    const errors = await compilerErrors("export type Outside = import('../ui/field.ts').Field")
    expect(errors.join('\n')).toContain('src/ui/field.ts')
  })

  it('may count and compare', async () => {
    expect(await lintErrors('src/core', 'export const most = Math.max(1, 2)')).toEqual([])
  })

  it.each(['Date.now()', 'new Date()', 'Math.random()'])(
    'is refused by the linter when it says %s',
    async (words) => {
      expect(await lintErrors('src/core', `export const outside = ${words}`)).toEqual([
        'src/core/planted.ts:1',
      ])
    },
  )
})

describe('a file outside core', () => {
  it('may read the clock', async () => {
    expect(await lintErrors('src/storage', 'export const now = () => Date.now()')).toEqual([])
  })
})

async function compilerErrors(text: string): Promise<string[]> {
  const tree = plantedTree(['tsconfig.base.json', 'src/core/tsconfig.json'], {
    'src/core/planted.ts': text,
    'src/ui/field.ts': 'export type Field = { name: string }',
  })
  const printed = await tree.tsc('--build', 'src/core')
  return printed.split('\n').filter((line) => line.includes('error TS'))
}

async function lintErrors(folder: string, text: string): Promise<string[]> {
  const tree = plantedTree(['biome.json', 'borders.jsonc', '.gitignore'], {
    'package.json': '{}',
    [`${folder}/planted.ts`]: text,
  })
  return caughtLines(await tree.biome('lint', '--reporter=json', 'src'))
}
