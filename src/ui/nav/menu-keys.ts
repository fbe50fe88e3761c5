/** The choice a key leads to from the one in focus: arrows, Home, End, or a first letter. */
export function neighbour(choices: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const here = choices.findIndex((choice) => choice.matches(':focus'))
  switch (key) {
    case 'ArrowDown':
      return choices[(here + 1) % choices.length]
    case 'ArrowUp':
      return choices.at(here <= 0 ? -1 : here - 1)
    case 'Home':
      return choices[0]
    case 'End':
      return choices.at(-1)
  }
  if (key.length !== 1 || key === ' ') return undefined
  const after = [...choices.slice(here + 1), ...choices.slice(0, here + 1)]
  return after.find((choice) => choice.innerText.toLowerCase().startsWith(key.toLowerCase()))
}
