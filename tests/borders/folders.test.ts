import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const most = 30
/** The folders of words grow with what people read, one file a screen. */
const words = ['src/i18n/da', 'src/i18n/en']

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const code = files.filter((file) => /\.tsx?$/.test(file))
const imported = new Map(code.map((file) => [file, importsOf(file)]))

test('no folder holds more files than one can look over', () => {
  const counts = new Map<string, number>()
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  const full = [...counts].filter(([folder, count]) => count > most && !words.includes(folder))
  expect(full).toEqual([])
})

test('no file imports itself by way of others', () => {
  expect([...imported.values()].flat().length).toBeGreaterThan(imported.size)
  expect(circleIn(imported)).toEqual([])
})

test('no folder imports itself by way of others', () => {
  const folders = new Map<string, string[]>()
  for (const [file, targets] of imported) {
    const folder = dirname(file)
    const others = targets.map((target) => dirname(target)).filter((other) => other !== folder)
    folders.set(folder, [...(folders.get(folder) ?? []), ...others])
  }
  expect(circleIn(folders)).toEqual([])
})

test('a circle is found, and told from its beginning to its end', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ])
  expect(circleIn(graph)).toEqual(['b', 'd', 'b'])
})

/** Imports of types count, since a reader follows them as well. */
function importsOf(file: string) {
  const paths = readFileSync(file, 'utf8').matchAll(/\b(?:from|import\(?)\s*'([^'?]+)/g)
  return [...paths].flatMap(([, path = '']) => {
    if (path.startsWith('#')) return [join('src', path.slice(1))]
    return path.startsWith('.') ? [join(dirname(file), path)] : []
  })
}

/** The first circle met, as the names on it with the first one again at the end; empty if there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cleared = new Set<string>()
  const from = (name: string, way: string[]): string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (cleared.has(name)) return []
    for (const next of graph.get(name) ?? []) {
      const circle = from(next, [...way, name])
      if (circle.length > 0) return circle
    }
    cleared.add(name)
    return []
  }
  for (const name of graph.keys()) {
    const circle = from(name, [])
    if (circle.length > 0) return circle
  }
  return []
}
