import { describe, expect, it } from 'vitest'
import { waitingTextsStore } from '#session/waiting-texts.ts'

const text = { path: 'problem.statement', text: 'x', kept: '' }
const statement = { ...text, place: 'problem/statement', form: 'problem' }
const frame = { ...text, place: 'problem/frame', form: 'problem' }

describe('the texts that wait to be shortened', () => {
  it('are kept form by form, and a form gives up its own only', () => {
    const refused = waitingTextsStore([frame])
    refused.keep({ place: 'problem/statement', form: 'problem' }, [text])
    expect(refused.all()).toEqual([frame, statement])
    refused.keep({ place: 'problem/frame', form: 'problem' }, [])
    expect(refused.all()).toEqual([statement])
  })

  it('are told of when they change, and not by a form that had and has none', () => {
    const refused = waitingTextsStore()
    let told = 0
    refused.subscribe(() => told++)
    refused.keep({ place: 'start', form: 'start' }, [])
    expect(told).toBe(0)
    refused.keep({ place: 'start', form: 'start' }, [text])
    expect(told).toBe(1)
  })

  it('say which forms have something refused that no field says, until they have none', () => {
    const refused = waitingTextsStore()
    const form = { place: 'overview', form: 'steps' }
    refused.keep(form, [], true)
    expect(refused.unsaid()).toEqual([form])
    refused.keep({ place: 'start', form: 'start' }, [])
    expect(refused.unsaid()).toEqual([form])
    refused.keep(form, [], false)
    expect(refused.unsaid()).toEqual([])
  })
})
