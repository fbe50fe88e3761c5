import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Announce, LiveRegions, useAnnounce } from '#ui/live-regions.tsx'

let announce: Announce

function Speaker() {
  announce = useAnnounce()
  return null
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
const said = () => screen.getByRole('status').textContent
const alerted = () => screen.getByRole('alert').textContent

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <LiveRegions>
      <Speaker />
    </LiveRegions>,
  )
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the queue', () => {
  it('says one message after another, 300 ms apart', () => {
    announce.say('one')
    announce.say('two')
    expect(said()).toBe('')
    wait(300)
    expect(said()).toBe('one')
    wait(299)
    expect(said()).toBe('one')
    wait(1)
    expect(said()).toBe('two')
  })

  it('drops a message that repeats the one still waiting before it', () => {
    announce.say('one')
    announce.say('one')
    announce.say('two')
    wait(600)
    expect(said()).toBe('two')
  })

  it('says the same words again when the first have just been said, as of two steps undone', () => {
    announce.say('one')
    wait(300)
    const first = screen.getByRole('status').firstChild
    wait(100)
    announce.say('one')
    wait(200)
    expect(said()).toBe('one')
    expect(screen.getByRole('status').firstChild).not.toBe(first)
  })

  it('says the same words again later, in a new element', () => {
    announce.say('one')
    wait(300)
    const first = screen.getByRole('status').firstChild
    wait(600)
    announce.say('one')
    wait(300)
    expect(said()).toBe('one')
    expect(screen.getByRole('status').firstChild).not.toBe(first)
  })

  it('takes the last message away once it was heard', () => {
    announce.say('one')
    announce.say('two')
    wait(600)
    wait(4_900)
    expect(said()).toBe('two')
    wait(100)
    expect(said()).toBe('')
  })

  it('does not take away what was said meanwhile', () => {
    announce.say('one')
    wait(5_000)
    announce.say('two')
    wait(300)
    expect(said()).toBe('two')
    wait(4_000)
    expect(said()).toBe('two')
  })

  it('does not let an alert wait for what is being said', () => {
    announce.say('one')
    announce.say('two')
    announce.alert('not saved')
    wait(300)
    expect(said()).toBe('one')
    expect(alerted()).toBe('not saved')
  })
})

it('hands out the same functions for life', () => {
  const before = announce
  announce.say('one')
  wait(300)
  expect(announce).toBe(before)
})
