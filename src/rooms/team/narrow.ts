import { useSyncExternalStore } from 'react'

const query = '(max-width: 56.25em)'

const subscribe = (listener: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Is there too little room for a table? */
export const useNarrow = () => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
