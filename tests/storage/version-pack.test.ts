import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentVersion } from '#core/project/migrations.ts'
import type { Project } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { loadExample } from '#examples/load-example.ts'
import { versionText, withVersions } from '#storage/packed-versions.ts'
import { emptyPack, onlyVersions, textIn, withText } from '#storage/version-pack.ts'
import { anyEdit } from '../fixtures/arbitrary-edits.ts'
import { forAll } from '../fixtures/for-all.ts'
import { largeProject } from '../fixtures/large-project.ts'

const start = Date.parse('2026-11-23T12:00:00.000Z')

/** What a thousand edits, with a version kept every so many of them, come to in bytes. */
async function costOf(project: Project, editsPerVersion: number) {
  let now = project
  let kept: Awaited<ReturnType<typeof withVersions>> | undefined
  const edits = fc.sample(anyEdit, { numRuns: 1_000, seed: 7 })
  for (const [nth, edit] of edits.entries()) {
    now = edit(now, `rettelse ${nth} af et svar i projektet`)
    if (nth % editsPerVersion !== 0) continue
    const at = new Date(start + nth * 60_000).toISOString()
    const head = { id: `v${nth}`, at, kind: 'timed', name: '', answered: 1, pages: 15 } as const
    kept = await withVersions(kept, [{ head, text: serializeProject(now, at, 'Medspil') }])
  }
  if (!kept) throw new Error('No version was kept.')
  for (const { id } of kept.heads)
    expect(JSON.parse((await versionText(kept, id)) ?? '')).toMatchObject({
      version: currentVersion,
    })
  return {
    versions: kept.heads.length,
    times: kept.pack.byteLength / new Blob([serializeProject(now, '', '')]).size,
  }
}

describe('the pack in which versions lie', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.json({ stringUnit: 'binary' }))

  it('gives back each text as it was put in, also after others are taken out', () => {
    forAll(fc.tuple(fc.array(text, { maxLength: 8 }), fc.func(fc.boolean())), ([texts, stays]) => {
      const all = texts.map((each, nth) => [`v${nth}`, each] as const)
      const pack = all.reduce((before, [id, each]) => withText(before, id, each), emptyPack)
      const staying = all.filter(([id]) => stays(id))
      const left = onlyVersions(
        pack,
        staying.map(([id]) => id),
      )
      for (const [id, each] of all) expect(textIn(pack, id)).toBe(each)
      for (const [id, each] of staying) expect(textIn(left, id)).toBe(each)
      expect(Object.keys(left.versions)).toHaveLength(staying.length)
      if (staying.length === 0) expect(left.pieces).toEqual([])
    })
  })

  it('takes a changed answer as one more piece, and nothing for a text it has', () => {
    const before = JSON.stringify({
      a: [
        { id: 'x', n: 'en' },
        { id: 'y', n: 'to' },
      ],
      b: 'tre',
    })
    const one = withText(emptyPack, 'v1', before)
    expect(withText(one, 'v2', before).pieces).toHaveLength(one.pieces.length)
    expect(withText(one, 'v2', before.replace('to', 'fire')).pieces).toHaveLength(
      one.pieces.length + 1,
    )
  })

  it('costs at most three times the project’s bytes after a thousand edits', async () => {
    const example = await loadExample('vandet-i-engkvarteret', 'da')
    for (const [project, often] of [
      [example, 5],
      [example, 33],
      [largeProject({ needs: 60, actors: 120 }), 33],
    ] as const) {
      const { versions, times } = await costOf(project, often)
      console.info(`${versions} versions at ${times.toFixed(2)} times the project`)
      expect(versions).toBe(30)
      expect(times).toBeLessThanOrEqual(3)
    }
  }, 120_000)
})
