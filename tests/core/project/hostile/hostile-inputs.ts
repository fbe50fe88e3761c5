// Files that something or someone has done something to. All harmless outside this project: large or odd, no more.
import { emptyProject } from '#core/project/project.ts'
import { serializeProject } from '#core/project/project-file.ts'
import { fullAnswers } from '../../../fixtures/full-answers.ts'
import { largeProject } from '../../../fixtures/large-project.ts'

/** The same numbers for the same seed, from 0 up to `below`. */
export type Dice = (below: number) => number

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const moment = '2026-11-23T12:00:00.000Z'
const whole = serializeProject(
  {
    ...emptyProject('p1', 'da', moment),
    answers: fullAnswers,
    workshop: {
      duration: 120,
      begins: '17:00',
      done: ['invite', 'reply'],
      blocks: [
        { id: 'w1', minutes: 10, what: 'Velkommen', lead: 'Anna', how: 'Runde', result: 'Ro' },
        { id: 'w2', minutes: null, what: '', lead: '', how: '', result: '' },
      ],
    },
  },
  moment,
  'Medspil',
)

const junk: readonly unknown[] = [
  null,
  true,
  -0,
  1e308,
  7.5,
  '',
  'x',
  '\ud800',
  '\u0000',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  { id: 'a1' },
  ['a1', 'a1'],
  'x'.repeat(20_001),
  Array.from({ length: 201 }, (_, nth) => ({ id: `r${nth}` })),
]
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'id',
  '\ud800',
  'extra',
]

interface Spot {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

function spots(value: unknown, found: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, each] of Object.entries(value)) {
    found.push({ holder: value as Spot['holder'], key })
    spots(each, found)
  }
  return found
}

const pick = <T>(all: readonly T[], dice: Dice): T => all[dice(all.length)] as T

/** As a name that is nothing but a name. */
const put = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  })

/** A whole file with one to five things done to it. */
export function mutatedFile(dice: Dice): string {
  if (dice(3) === 0) return mutatedText(whole, dice)
  const file: unknown = JSON.parse(whole)
  for (let acts = 1 + dice(5); acts > 0; acts--) {
    const { holder, key } = pick(spots(file), dice)
    const value = Reflect.get(holder, key)
    switch (dice(6)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1)
        else Reflect.deleteProperty(holder, key)
        break
      case 1:
        if (Array.isArray(holder)) holder.push(structuredClone(value))
        else put(holder, pick(names, dice), structuredClone(value))
        break
      case 2: {
        const other = pick(spots(file), dice)
        put(holder, key, structuredClone(Reflect.get(other.holder, other.key)))
        break
      }
      default:
        put(holder, key, structuredClone(pick(junk, dice)))
    }
  }
  return JSON.stringify(file)
}

const signs = ['"', '{', '}', '[', ']', ',', ':', '\\', '0', 'e', '-', '\u0000', '\ud800', ' ', '9']

function mutatedText(text: string, dice: Dice): string {
  let after = text
  for (let acts = 1 + dice(4); acts > 0; acts--) {
    const at = dice(after.length)
    const rest = after.slice(at + dice(3))
    const copied = after.slice(at, at + dice(40))
    after = after.slice(0, at) + pick([pick(signs, dice), '', copied + copied], dice) + rest
  }
  return after
}

const around = (project: string) =>
  `{"format":"medspil-project","version":${1 + (project.length % 4)},"savedAt":"${moment}","app":"x","project":${project}}`
const inside = (part: string) =>
  whole.replace(/"needs":\[.*?\],"actors"/, `"needs":${part},"actors"`)
const repeated = (part: string, bytes: number) => part.repeat(Math.floor(bytes / part.length))

const megabyte = 1024 * 1024
const makers: readonly ((bytes: number, dice: Dice) => string)[] = [
  (bytes) => '['.repeat(bytes),
  (bytes) => around('{"a":'.repeat(bytes / 5)),
  (bytes) => around(`[${repeated('[],', bytes)}0]`),
  (bytes) => around(`[${repeated('1,', bytes)}0]`),
  (bytes) => around(`{${repeated('"a":1,', bytes)}"b":1}`),
  (bytes) => around(`"${'x'.repeat(bytes)}"`),
  (bytes) => inside(`[${repeated('{"id":"n"},', bytes)}0]`),
  (bytes) => inside(`[${repeated('{},', bytes)}0]`),
  (bytes) => inside(`{"__proto__":{"polluted":1},"x":"${'\\ud800'.repeat(bytes / 6)}"}`),
  (bytes) => whole.replace(/"size":[^,}]+/, `"size":1${'0'.repeat(bytes)}`),
  (bytes) =>
    whole.replace(/"coverage":\{.*?\}\}/, () => {
      const marks = Array.from({ length: 900 }, (_, nth) => `"a${nth}":3`).join(',')
      const rows = Math.min(900, Math.floor(bytes / marks.length) + 1)
      return `"coverage":{${Array.from({ length: rows }, (_, nth) => `"n${nth}":{${marks}}`).join(',')}}`
    }),
  (_, dice) => mutatedText(largeText(), dice),
  (bytes, dice) => Array.from({ length: Math.min(bytes, 5_000) }, () => pick(signs, dice)).join(''),
  (_, dice) => around(JSON.stringify(pick(junk, dice))),
]

let large: string | null = null
const largeText = () => (large ??= serializeProject(largeProject(), moment, 'Medspil'))

/** A file made to do harm: mostly small, now and then as large as a file may be. */
export function generatedFile(dice: Dice, nth: number): string {
  const bytes = nth % 50 === 0 ? 24 * megabyte : 10 ** (1 + dice(5))
  return pick(makers, dice)(bytes, dice)
}
