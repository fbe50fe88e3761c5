import { describe, expect, it } from 'vitest'
import { waitingTextsStore } from '#session/waiting-texts.ts'

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
