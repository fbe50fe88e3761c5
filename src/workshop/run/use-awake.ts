import { useEffect, useState } from 'react'

/** So long what hides stays after the pointer has moved, in milliseconds. */
const staying = 4_000

/** Whether the pointer has moved of late. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), staying)
    const wake = () => {
      clearTimeout(timer)
      setAwake(true)
      timer = setTimeout(() => setAwake(false), staying)
    }
    for (const kind of ['pointermove', 'pointerdown']) window.addEventListener(kind, wake)
    return () => {
      clearTimeout(timer)
      for (const kind of ['pointermove', 'pointerdown']) window.removeEventListener(kind, wake)
    }
  }, [])
  return isAwake
}
