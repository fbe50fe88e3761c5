import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Licensed } from '../../tools/licences.ts'
import { built, chunks, dist } from './built.ts'

const require = createRequire(import.meta.url)
const listed: Licensed[] = built('licences.json')

/** What may be given on with the app, in any way it is built into it. */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'MPL-2.0',
  '(MIT OR Apache-2.0)',
  'All-permissive, with notice',
]

describe('the list of licences', () => {
  it('names each package that is in a file of the app', () => {
    const modules = Object.values(chunks).flatMap((chunk) => chunk.modules)
    const packages = modules.flatMap(
      (module) => module.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
    )
    const names = new Set(listed.map(({ name }) => name))
    expect(packages.length).toBeGreaterThan(100)
    expect([...new Set(packages)].filter((name) => !names.has(name))).toEqual([])
  })

  it('names each font, what packages carry inside them, and the patterns of words', () => {
    const names = listed.map(({ name }) => name).join('\n')
    const fonts = readdirSync(`${dist}/assets`).filter((file) => /\.(woff2|ttf)$/.test(file))
    const families = new Set(fonts.map((file) => file.replace(/-(latin|\d).*$/, '')))
    expect(families.size).toBeGreaterThan(3)
    expect([...families].filter((family) => !names.includes(family))).toEqual([])
    for (const inside of ['core-js', 'nanoid', 'for Danish', 'for American English'])
      expect(names).toContain(inside)
  })

  it('has no licence that may not be given on so', () => {
    expect(listed.filter(({ licence }) => !allowed.includes(licence))).toEqual([])
  })

  it('has each licence word for word', () => {
    expect(listed.filter(({ texts }) => !texts[0]?.match(/licen[cs]e|permi(t|ssion)/i))).toEqual([])
  })

  it('has the notices that only stand in the code', () => {
    const texts = (name: string) => listed.find((each) => each.name === name)?.texts.join('\n')
    expect(texts('jspdf')).toContain('Copyright (c) 2008, Adobe Systems Incorporated')
    expect(texts('jspdf')).toContain('(c) Dean McNamee')
    expect(texts('pdfjs-dist')).toContain('Mozilla Foundation')
  })
})

describe('the bill of materials', () => {
  const library = require.resolve('@cyclonedx/cyclonedx-library/package.json')
  const schemas = join(dirname(library), 'res/schema')
  const schema = (name: string) =>
    JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8'))
  const bill: { components: { name: string }[] } = built('sbom.cdx.json')

  it('is what CycloneDX 1.6 asks for', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
    const isValid = ajv.compile(schema('bom-1.6'))
    expect(isValid(bill), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...bill, components: [{ name: 'x' }] })).toBe(false)
  })

  it('names what the list of licences does', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(listed.map(({ name }) => name))
  })
})
