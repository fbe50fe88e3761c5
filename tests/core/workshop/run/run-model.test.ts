import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockOf, positionIn, type Run, runSchema, type Sheet } from '#core/workshop/run/run.ts'
import {
  ended,
  goneOn,
  paused,
  withBack,
  withBlack,
  withMinute,
  withNext,
} from '#core/workshop/run/run-acts.ts'
import { behindBy, endsAt } from '#core/workshop/run/run-times.ts'
import { forAll } from '../../../fixtures/for-all.ts'
import { atSeven, seven } from './sheets.ts'

// A run beside a plain stopwatch: one that counts every second, and is told of every act.

type Act = 'next' | 'back' | 'pause' | 'goOn' | 'minute' | 'black' | 'end'
type Step =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'edit'; readonly sheet: Sheet }

const arbitrarySheet: fc.Arbitrary<Sheet> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    minutes: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      act: fc.constantFrom<Act>('next', 'next', 'back', 'pause', 'goOn', 'minute', 'black', 'end'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      seconds: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 900 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), sheet: arbitrarySheet }),
  },
)

const acts: Record<Act, (run: Run, sheet: Sheet, at: number) => Run> = {
  next: withNext,
  back: withBack,
  pause: (run, _, at) => paused(run, at),
  goOn: (run, _, at) => goneOn(run, at),
  minute: withMinute,
  black: withBlack,
  end: (run, _, at) => ended(run, at),
}

/** Counts. */
interface Stopwatch {
  block: string | null
  seconds: number
  extra: number
  stands: boolean
  isOver: boolean
  left: { block: string | null; seconds: number; extra: number; ago: number } | null
}

function tick(watch: Stopwatch) {
  if (watch.stands) return
  watch.seconds += 1
  if (watch.left) {
    watch.left.seconds += 1
    watch.left.ago += 1
  }
}

function enter(watch: Stopwatch, block: string | null) {
  const { left } = watch
  const isSlip = left?.block === block && left.ago <= 60
  const next = isSlip ? left : { seconds: 0, extra: 0 }
  watch.left = { block: watch.block, seconds: watch.seconds, extra: watch.extra, ago: 0 }
  watch.block = block
  watch.seconds = next.seconds
  watch.extra = next.extra
  watch.stands = false
}

function told(watch: Stopwatch, act: Act, run: Run, sheet: Sheet) {
  const { index, next, back } = positionIn(sheet, run)
  const idAt = (place: number | null) => (place === null ? null : (sheet[place]?.id ?? null))
  if (act === 'goOn') {
    watch.stands = false
    watch.isOver = false
  }
  if (act === 'end' && !watch.isOver) {
    watch.stands = true
    watch.isOver = true
  }
  if (watch.isOver) return
  if (act === 'next' && next !== null) enter(watch, idAt(next))
  if (act === 'back' && watch.block !== null) enter(watch, idAt(back))
  if (act === 'pause' && watch.block !== null) watch.stands = true
  if (act === 'minute' && index !== null) {
    const total = (sheet[index]?.minutes ?? 0) * 60 + watch.extra
    watch.extra += 60 + Math.max(0, watch.seconds - total)
  }
}

it('a run tells the time of a stopwatch that counts every second, whatever is done and edited', () => {
  forAll(
    fc.tuple(arbitrarySheet, fc.array(arbitraryStep, { maxLength: 40 })),
    ([first, steps]) => {
      let [run, sheet, now] = [atSeven(), first, 0]
      const watch: Stopwatch = {
        block: null,
        seconds: 0,
        extra: 0,
        stands: false,
        isOver: false,
        left: null,
      }
      const at = () => seven + now * 1000
      for (const step of steps) {
        if (step.kind === 'wait')
          for (let second = 0; second < step.seconds; second++) {
            now += 1
            tick(watch)
          }
        else if (step.kind === 'edit') sheet = step.sheet
        else {
          told(watch, step.act, run, sheet)
          run = acts[step.act](run, sheet, at())
        }
        expect(runSchema.safeParse(run).success).toBe(true)
        const block = sheet.find(({ id }) => id === watch.block)
        const total =
          block && (block.minutes !== null || watch.extra > 0)
            ? (block.minutes ?? 0) * 60 + watch.extra
            : null
        const clock = block && {
          elapsed: watch.seconds * 1000,
          total: total === null ? null : total * 1000,
          left: total === null ? null : (total - watch.seconds) * 1000,
        }
        expect(run.block).toBe(watch.block)
        expect(clockOf(run, sheet, at())).toEqual(clock ?? null)
      }
    },
    500,
  )
})

it('all ends no sooner than now, and a step is always one block of the run sheet', () => {
  forAll(
    fc.tuple(arbitrarySheet, fc.array(arbitraryStep, { maxLength: 30 })),
    ([first, steps]) => {
      let [run, sheet, at] = [atSeven(), first, seven]
      for (const step of steps) {
        if (step.kind === 'wait') at += step.seconds * 1000
        else if (step.kind === 'edit') sheet = step.sheet
        else run = acts[step.act](run, sheet, at)
        expect(endsAt(run, sheet, at) ?? at).toBeGreaterThanOrEqual(at)
        const behind = behindBy(run, sheet, at)
        if (behind !== null) expect(Number.isFinite(behind)).toBe(true)
        const { index, next, back } = positionIn(sheet, run)
        for (const place of [index, next, back])
          if (place !== null) expect(sheet[place]).toBeDefined()
      }
    },
    300,
  )
})
