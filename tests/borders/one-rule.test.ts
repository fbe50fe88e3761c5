import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = new URL('../../src/', import.meta.url)
const files = readdirSync(fileURLToPath(src), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, src), 'utf8') }))

/** Where a pattern stands, but for where it may: as `core/a.ts: a.trim() === ''`. */
const found = (pattern: RegExp, but: readonly string[]) =>
  files
    .filter(({ name }) => !but.some((place) => name.startsWith(place)))
    .flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([each]) => `${name}: ${each}`))

describe('one rule, in one place', () => {
  it('says whether a text is empty', () => {
    // `ui` knows nothing of projects, and tidies names as they are typed.
    const trimmed = /\S*\.trim\(\)\s*(?:\|\||\?\?(?! ''|\.)|[!=]==? '')[^\n]*/g
    expect(found(trimmed, ['ui/'])).toEqual([])
  })

  it('says by what name a project, an actor or a need is shown', () => {
    const named = /isFilled\((\S*(?:name|title))\)\s*\?\s*\1[^\n]*|\S*(?:title|name) \|\| [^\n]*/gi
    expect(
      found(named, ['core/questions/shown-name.ts', 'ui/', 'rooms/shared/rejection.ts']),
    ).toEqual([])
  })

  it('reads the marks of a need', () => {
    const read =
      /Object\.(?:keys|values|entries)\((?:[\w.]*\.)?(?:coverage|marks)\b[^\n]*|coverage\[[^\]]+\]\??\.?\[[^\n]*|\bmarks\?\.\[[^\n]*/g
    const writers = ['core/questions/team-changes.ts', 'core/questions/answers.ts']
    expect(found(read, ['core/questions/marks.ts', ...writers])).toEqual([])
  })

  it('says how deep a heading of a page stands, since pages also stand below others', () => {
    const alone = ['app/', 'renderers/', 'ui/', 'rooms/check/', 'rooms/charter/']
    expect(found(/<h[1-6][ >][^\n]*/g, alone)).toEqual([])
  })
})
