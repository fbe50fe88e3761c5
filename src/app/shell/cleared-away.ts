import { paths } from './paths.ts'

/** To the screen that says what is left, as if the browser had never been here: nothing of this page goes on. */
export function showCleared(): void {
  history.replaceState(null, '', `#${paths.cleared}`)
  location.reload()
}
