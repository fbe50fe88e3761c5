import { readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { built, chunk, chunks, dist, entry, fileWith } from './built.ts'

const listed: string[] = built('code.json')

/** What only the start page opens. */
const notOfAProject = /^(src\/examples\/.+\.json|node_modules\/pdfjs-dist\/.+)$/

describe('the list of a project’s code', () => {
  it('has every script that can be reached from a project', () => {
    const reached = reachedFrom(fileWith('src/app/project/project-route.tsx'))
    const wanted = reached.filter(
      (file) => !chunk(file).modules.some((module) => notOfAProject.test(module)),
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(wanted.filter((file) => !listed.includes(file) && file !== entry())).toEqual([])
  })

  it('has every style sheet, and every font that goes into a file', () => {
    const files = readdirSync(`${dist}/assets`).map((name) => `assets/${name}`)
    const wanted = files.filter((file) => /\.(css|ttf)$/.test(file))
    expect(wanted.filter((file) => !listed.includes(file))).toEqual([])
  })

  it('names nothing that is not there, and nothing twice', () => {
    expect(listed.filter((file) => !statSync(`${dist}/${file}`).isFile())).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('has what a script needs before the script, unless that is large', () => {
    for (const [place, file] of listed.entries()) {
      const needed = chunks[file]?.imports ?? []
      const later = needed.filter((each) => listed.indexOf(each) > place && each !== entry())
      expect(
        later.filter((each) => statSync(`${dist}/${each}`).size < 90_000),
        file,
      ).toEqual([])
    }
  })
})

function reachedFrom(file: string): string[] {
  const all = new Set([file])
  for (const each of all)
    for (const next of [...chunk(each).imports, ...chunk(each).dynamicImports]) all.add(next)
  return [...all]
}
