import { useEffect, useEffectEvent } from 'react'
import type { RunActs } from './run-window.ts'

/** By the keys that presentation remotes send, and a few more. */
const actOf: Readonly<
  Record<string, keyof RunActs & ('next' | 'back' | 'black' | 'code' | 'pauseOrGoOn')>
> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'black',
  '.': 'black',
  q: 'code',
  ' ': 'pauseOrGoOn',
}

/** Has keys run the workshop, wherever focus is but in what needs the key itself. */
export function useRunKeys(acts: RunActs, isOn: boolean) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!isOn || act === undefined || isTaken(event)) return
    event.preventDefault()
    acts[act]()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const typedIn = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])'
/** What a control does by itself with a key. */
const ownKeys: Readonly<Record<string, string>> = {
  ' ': 'button, a, summary, input',
  ArrowLeft: 'input',
  ArrowRight: 'input',
}

function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (event.defaultPrevented || event.repeat) return true
  if (event.ctrlKey || event.altKey || event.metaKey) return true
  if (!(target instanceof Element)) return false
  if (target.closest(`${typedIn}, dialog, [role="menu"]`)) return true
  return target.matches(ownKeys[key] ?? ':not(*)')
}
