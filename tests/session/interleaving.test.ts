import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { owedTexts } from './owed-texts.ts'
import { RealThing, seen, textOf, typeText } from './real-thing.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') })

const runs = 300
const acts = ['type', 'type', 'rest', 'rest', 'step', 'step', 'step', 'hide', 'come back', 'close']
const deaths = ['kill', 'kill with the write done'] as const
type Act = (typeof acts)[number] | (typeof deaths)[number]

/** Two windows on a shelf that answers, and brings messages, one at a time. */
async function begun() {
  const real = new RealThing()
  const owed = owedTexts()
  await real.open(0, 'da')
  typeText(real.at(0).session, owed.typedOver(''))
  await real.at(0).window.rest()
  await real.open(1)
  await real.browser.settled()
  for (const w of [0, 1]) watch(real, w, owed)
  real.browser.hold()
  return { real, owed }
}

type Owed = ReturnType<typeof owedTexts>

/** What a window says is saved is owed from then on. */
function watch(real: RealThing, w: number, owed: Owed) {
  const { session, window } = real.at(w)
  session.store.subscribe(({ save }) => {
    if (save.kind === 'saved' && window.isAlive()) owed.add(textOf(session))
  })
}

async function act({ real, owed }: Awaited<ReturnType<typeof begun>>, name: Act, w: number) {
  const open = real.windows[w]
  real.browser.passTime()
  if (name === 'step') real.browser.step()
  else if (open) {
    const { session, window } = open
    const leave = () => {
      if (session.store.getState().save.kind !== 'saved') owed.add(textOf(session))
    }
    if (name === 'type') typeText(session, owed.typedOver(textOf(session)))
    else if (name === 'rest') await window.rest()
    else if (name === 'come back') window.comeBack()
    else {
      leave()
      if (name === 'close') real.close(w)
      else window.leave()
      if (name === 'kill') real.browser.drop(window)
      if (name === 'kill with the write done') real.browser.land(window)
      if (name.startsWith('kill')) real.kill(w)
    }
  }
  await real.browser.settled()
}

test(`${runs} times, however late the shelf answers, nothing that is owed is lost`, async () => {
  const anyAct = fc.record({ name: fc.constantFrom(...acts, ...deaths), w: fc.nat(1) })
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { size: '+1' }), async (course) => {
      const all = await begun()
      const { real, owed } = all
      for (const { name, w } of course) await act(all, name, w)
      await real.browser.release()
      // A window that died told nobody what it wrote.
      for (const w of [0, 1]) await act(all, 'come back', w)
      for (const w of [0, 1]) if (real.windows[w]) expect(await agrees(real, w)).toBe(true)
      for (const w of [0, 1]) if (real.windows[w]) await act(all, 'kill', w)
      expect(await real.open(0)).toBe('open')
      await real.browser.settled()
      const { shelf, copies, others } = await seen(real)
      const left = [...(shelf ?? []), ...copies, ...others]
      expect(owed.lostBeside([...left, textOf(real.at(0).session)])).toEqual([])
    }),
    { numRuns: runs },
  )
})

/** What is called saved is what lies on the shelf. */
async function agrees(real: RealThing, w: number) {
  const { session } = real.at(w)
  const { shelf } = await seen(real)
  return session.store.getState().save.kind !== 'saved' || shelf?.[1] === textOf(session)
}
