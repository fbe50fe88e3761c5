import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Written for a library to read. */
const othersTypes = /\.d\.ts$|jspdf-internals\.ts$/

const files = globSync(['src/**/*.{ts,tsx}', 'tools/*.ts']).filter(
  (file) => !othersTypes.test(file),
)
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

const keyOf = ({ name, value }: Node) => String(name ?? value)

const child = (node: Node, key: string): Node => {
  const found = node[key]
  if (!isNode(found)) throw new Error(`${node.type} has no ${key}`)
  return found
}

/** What the source declares and what it uses, by name: a name that two types share counts for both. */
function surveyed() {
  const members: { file: string; type: string; name: string; depth: number }[] = []
  const read = new Set<string>()
  const components = new Map<string, Set<string>>()
  const passedBlindly = new Set<string>()

  const visit = (node: Node, file: string, around: { type: string; depth: number } | null) => {
    let inside = around
    if (/^TS(Interface|TypeAlias)Declaration$/.test(node.type))
      inside = { type: keyOf(child(node, 'id')), depth: 0 }
    if (around && /^TS(TypeParameter|Property|Method)/.test(node.type))
      inside = { ...around, depth: around.depth + 1 }
    const isOurs = around && file.startsWith('src')
    if (isOurs && /^TS(Property|Method)Signature$/.test(node.type))
      members.push({ file, name: keyOf(child(node, 'key')), ...around })
    if (node.type === 'MemberExpression') read.add(keyOf(child(node, 'property')))
    if (node.type === 'TSIndexedAccessType' && child(node, 'indexType').type === 'TSLiteralType')
      read.add(keyOf(child(child(node, 'indexType'), 'literal')))
    if (node.type === 'ObjectPattern')
      for (const part of childrenOf(node))
        if (part.type === 'Property') read.add(keyOf(child(part, 'key')))
    if (node.type === 'JSXOpeningElement') {
      const component = keyOf(child(node, 'name'))
      const passed = components.get(component) ?? new Set()
      components.set(component, passed)
      for (const part of childrenOf(node)) {
        if (part.type === 'JSXAttribute') passed.add(keyOf(child(part, 'name')))
        if (part.type === 'JSXSpreadAttribute') passedBlindly.add(component)
      }
    }
    for (const part of childrenOf(node)) visit(part, file, inside)
  }
  for (const [file, text] of sources) {
    const program: unknown = parseSync(file, text).program
    if (isNode(program)) visit(program, file, null)
  }
  return { members, read, components, passedBlindly }
}

const { members, read, components, passedBlindly } = surveyed()

describe('a member of a type', () => {
  it('is read by something beside the tests', () => {
    expect(members.length).toBeGreaterThan(500)
    expect(members.filter(({ name }) => !read.has(name))).toEqual([])
  })

  it('is passed by something beside the tests where it is a component’s', () => {
    const unpassed = members.filter(({ type, name, depth }) => {
      const component = type.replace(/Props$/, '')
      const passed = components.get(component)
      const isKnown = type !== component && depth === 0 && passed && !passedBlindly.has(component)
      return isKnown && name !== 'children' && !passed.has(name)
    })
    expect(unpassed).toEqual([])
  })
})

describe.each(globSync('src/**/*.module.css'))('%s', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
  const classes = [...new Set([...text.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map((m) => m[1]))]
  const uses = [...sources].flatMap(([user, code]) => usesOf(file, user, code))

  it('has each class that is asked for, and no other', () => {
    const named = uses.filter((use) => !use.startsWith('['))
    const isChosenWhileRunning = named.length < uses.length
    expect(named.filter((name) => !classes.includes(name))).toEqual([])
    const unused = classes.filter((name = '') => !named.includes(name))
    // Which one is chosen stands in the code as text; a number may be its end.
    const stem = (name = '') => name.replace(/\d+$/, '')
    expect(unused.filter((name) => !(isChosenWhileRunning && isWritten(stem(name), uses)))).toEqual(
      [],
    )
  })
})

/** The classes that a file takes from a sheet: a name, or in brackets what it is worked out from. */
function usesOf(sheet: string, user: string, code: string): string[] {
  const imports = code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)
  return [...imports].flatMap(([, name, from = '']) => {
    const path = from.startsWith('#') ? join('src', from.slice(1)) : join(dirname(user), from)
    if (path !== sheet) return []
    const used = code.matchAll(
      new RegExp(`\\b${name}(?:\\.(\\w+)(?!\\w*\\.css)|(\\[[^\\]]+\\]))`, 'g'),
    )
    return [...used].map(([, plain, worked = '']) => plain ?? worked)
  })
}

function isWritten(name: string, uses: readonly string[]): boolean {
  const quoted = new RegExp(`['"\`]${name}\\b`)
  return (
    uses.some((use) => quoted.test(use)) || [...sources.values()].some((code) => quoted.test(code))
  )
}
