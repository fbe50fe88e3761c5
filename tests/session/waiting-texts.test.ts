import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WaitingText } from '#core/project/waiting-texts.ts'
import { keptWaitingTexts, waitingTextsStore } from '#session/waiting-texts.ts'
import { forAll } from '../fixtures/for-all.ts'

const text = { path: 'problem.statement', text: 'x', kept: '' }
const statement = { ...text, place: 'problem/statement', form: 'problem' }
const frame = { ...text, place: 'problem/frame', form: 'problem' }

describe('the texts that wait to be shortened', () => {
  it('are kept form by form, and a form gives up its own only', () => {
    const rejected = waitingTextsStore([frame])
    rejected.keep({ place: 'problem/statement', form: 'problem' }, [text])
    expect(rejected.all()).toEqual([frame, statement])
    rejected.keep({ place: 'problem/frame', form: 'problem' }, [])
    expect(rejected.all()).toEqual([statement])
  })

  it('are told of when they change, and not by a form that had and has none', () => {
    const rejected = waitingTextsStore()
    let told = 0
    rejected.subscribe(() => told++)
    rejected.keep({ place: 'start', form: 'start' }, [])
    expect(told).toBe(0)
    rejected.keep({ place: 'start', form: 'start' }, [text])
    expect(told).toBe(1)
  })

  it('say which forms have something rejected that no field says, until they have none', () => {
    const rejected = waitingTextsStore()
    const form = { place: 'overview', form: 'steps' }
    rejected.keep(form, [], true)
    expect(rejected.unsaid()).toEqual([form])
    rejected.keep({ place: 'start', form: 'start' }, [])
    expect(rejected.unsaid()).toEqual([form])
    rejected.keep(form, [], false)
    expect(rejected.unsaid()).toEqual([])
  })
})

/** Where all windows of a browser keep them. */
function place() {
  let texts: readonly WaitingText[] = []
  const kept = {
    read: () => texts,
    keep: (all: readonly WaitingText[]) => {
      texts = all
      return true
    },
  }
  return {
    open: () => keptWaitingTexts(kept, (found) => found),
    texts: () => texts.map((each) => each.text),
  }
}

describe('the texts that wait in two windows', () => {
  const needs = { place: 'team/needs', form: 'needs' }
  const actors = { place: 'team/actors', form: 'actors' }
  const typed = (of: string) => [{ path: 'entry', text: of, kept: '' }]

  it('are all kept, though each window knows of its own alone', () => {
    const { open, texts } = place()
    const [here, there] = [open(), open()]
    here.keep(needs, typed('Cykler'))
    there.keep(actors, typed('Boldklubben'))
    here.keep(needs, typed('Cykler og'))
    expect(texts().toSorted()).toEqual(['Boldklubben', 'Cykler og'])
    there.keep(actors, [])
    expect(texts()).toEqual(['Cykler og'])
  })

  it('are both kept where they are of one field, and the second is shown once the first is gone', () => {
    const { open, texts } = place()
    const [here, there] = [open(), open()]
    here.keep(needs, typed('Cykler'))
    there.keep(needs, typed('Mad'))
    expect(texts()).toEqual(['Mad', 'Cykler'])
    const later = open()
    expect(later.shown(needs).map(({ text }) => text)).toEqual(['Mad'])
    later.keep(needs, [])
    expect(texts()).toEqual(['Cykler'])
    expect(later.shown(needs)).toEqual([])
    later.fill(needs)
    expect(later.shown(needs).map(({ text }) => text)).toEqual(['Cykler'])
  })

  it('are not written over by a field that shows something else', () => {
    const { open, texts } = place()
    const [here, there] = [open(), open()]
    here.keep(needs, typed('Cykler'))
    there.keep(needs, typed('Mad'))
    const later = open()
    later.fill(needs, 'entry')
    // Sent: the field is empty, and behind what was in it the other waits.
    later.keep(needs, [])
    const other = [{ path: 'other', text: 'Mad', kept: '' }]
    later.keep(needs, [...later.shown(needs), ...other])
    expect(texts().toSorted()).toEqual(['Cykler', 'Mad'])
    later.keep(needs, typed('Busser'))
    expect(texts()).toEqual(['Busser', 'Cykler'])
    later.keep(needs, [])
    later.fill(needs, 'entry')
    later.keep(needs, typed('Cykler og'))
    expect(texts()).toEqual(['Cykler og'])
  })

  it('are kept beside what was made of them in a window that was opened later', () => {
    const { open, texts } = place()
    const here = open()
    here.keep(needs, typed('Cykler'))
    const there = open()
    there.keep(needs, typed('Busser'))
    here.keepBeside()
    expect(texts()).toEqual(['Busser', 'Cykler'])
    there.keep(needs, typed('Busser og'))
    here.keepBeside()
    expect(texts().toSorted()).toEqual(['Busser og', 'Cykler'])
  })

  it('are one where a window opened later goes on from them, and none where it has sent them', () => {
    const { open, texts } = place()
    const here = open()
    here.keep(needs, typed('Cykler'))
    const there = open()
    there.keep(needs, typed('Cykler og'))
    here.keepBeside()
    expect(texts()).toEqual(['Cykler og'])
    there.keep(needs, [])
    here.keepBeside()
    expect(texts()).toEqual([])
  })

  it('that were sent in another window stay away', () => {
    const { open, texts } = place()
    open().keep(needs, typed('Cykler'))
    const [here, there] = [open(), open()]
    there.keep(needs, [])
    here.keep(actors, typed('Boldklubben'))
    expect(texts()).toEqual(['Boldklubben'])
  })

  it('are those each window shows of what it wrote, whatever is written, sent, closed and opened', () => {
    const step = fc.record({
      window: fc.nat(2),
      form: fc.constantFrom('needs', 'actors'),
      act: fc.constantFrom('type', 'type', 'type', 'send', 'reopen'),
    })
    forAll(fc.array(step, { maxLength: 40 }), (steps) => {
      const { open, texts } = place()
      const windows = [open(), open(), open()]
      const owed = new Set<string>()
      for (const [nth, { window, form, act }] of steps.entries()) {
        const of = windows[window] ?? open()
        const [before] = of.shown({ place: 'team', form })
        if (act === 'reopen') windows[window] = open()
        else {
          // What is typed on in a field takes the place of what stood there.
          if (before) owed.delete(before.text)
          of.keep({ place: 'team', form }, act === 'type' ? typed(`text ${nth}`) : [])
          if (act === 'type') owed.add(`text ${nth}`)
        }
        for (const text of owed) expect(texts()).toContain(text)
      }
    })
  })
})
