import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { methodSections } from '#app/method/method-sections.ts'
import { pointsOf } from '#app/method/section-points.ts'
import { fieldIds } from '#core/questions/fields.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { loadMethodMessages, loadProjectMessages, loadShell } from '#i18n/load-messages.ts'

const list = readFileSync(new URL('../../docs/method-concepts.md', import.meta.url), 'utf8')

const concepts = [...list.matchAll(/^\| (C\d+) \|(.+)\|$/gm)].map(([, nr = '', row = '']) => {
  const [, , , shown = '', places = ''] = row.split(' | ').map((cell) => cell.trim())
  return { nr, shown, places: [...places.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place) }
})

const method = await loadMethodMessages('da')
const project = await loadProjectMessages('da')
const words: unknown = { ...(await loadShell('da')), ...project, method }
const screens: readonly string[] = [...pageIds, 'overview', 'check', 'charter']
const fieldNames: readonly string[] = fieldIds
const sources = import.meta.glob(['../../src/core/**/*.ts'])

/** All that a section of the page shows, as one text; of the page's end where no section is named. */
function shownIn(section: string): string | null {
  if (section === '') return method.origin.text.join(' ')
  const found = methodSections.find(({ id }) => id === section)
  if (!found) return null
  const { heading, text, after } = method.sections[found.id]
  const points = pointsOf(found.id, { method, project })
  return [heading, ...text, ...points.flatMap((each) => [each.name, ...each.text]), ...after].join(
    ' ',
  )
}

const sectionOf = (place: string) => /^#\/method(?:\/(\w+))?$/.exec(place)?.[1] ?? ''
const isMethod = (place: string) => place.startsWith('#/method')

function saidAt(path: string): unknown {
  let at = words
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return at
}

async function isThere(place: string): Promise<boolean> {
  if (isMethod(place)) return shownIn(sectionOf(place)) !== null
  if (place.startsWith('core/')) {
    const [file, name = ''] = place.split('#')
    const given = await sources[`../../src/${file}`]?.()
    return typeof given === 'object' && given !== null && name in given
  }
  if (place.startsWith('judgement.')) return place.slice(10) in emptyJudgement
  return screens.includes(place) || fieldNames.includes(place) || saidAt(place) !== undefined
}

const plain = (text: string) => text.toLocaleLowerCase('da')

describe('the concepts of the deck', () => {
  it('are all 102 of them, in order', () => {
    const numbers = Array.from({ length: 102 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`)
    expect(concepts.map(({ nr }) => nr)).toEqual(numbers)
  })

  it('live somewhere, at places that are there', async () => {
    expect(concepts.filter(({ places }) => places.length === 0)).toEqual([])
    const places = [...new Set(concepts.flatMap((concept) => concept.places))]
    const there = await Promise.all(places.map(isThere))
    expect(places.filter((_, at) => !there[at])).toEqual([])
  })

  it('are shown where the page about the method is named', () => {
    const unshown = concepts.filter(({ shown, places }) => {
      const told = places.filter(isMethod).map((place) => shownIn(sectionOf(place)) ?? '')
      if (told.length === 0) return shown !== ''
      return shown === '' || !told.some((text) => plain(text).includes(plain(shown)))
    })
    expect(unshown.map(({ nr, shown }) => [nr, shown])).toEqual([])
  })

  it('leave no section of that page without one', () => {
    const told = new Set(concepts.flatMap(({ places }) => places.filter(isMethod).map(sectionOf)))
    expect(methodSections.filter(({ id }) => !told.has(id))).toEqual([])
  })
})
