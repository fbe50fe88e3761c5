import { address } from '#app/shell/paths.ts'

/** An address as another computer or phone opens it. */
export function wholeAddress(path: string): string {
  const [here = ''] = window.location.href.split('#')
  return here + address(path)
}
