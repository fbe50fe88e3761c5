import { whenWorthTrying } from '#app/shell/fetching/try-again.ts'
import { isLocalFile } from '#app/shell/fetching/where-run.ts'
import { ownScript } from '#threads/own-thread.ts'
import { setOffline } from './offline-store.ts'

/** Milliseconds in which the page comes to rest: on a slow line nothing is to compete with it. */
const rest = 3_000

/** Has the browser keep all of the app, and says how far it has come. A build of one file has all of it. */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.MODE !== 'production' || isLocalFile()) return
  // Not there without HTTPS, nor in some private windows.
  if (!('serviceWorker' in navigator)) {
    setOffline({ kept: { kind: 'refused' } })
    return
  }
  await new Promise((run) => setTimeout(run, rest))
  await registered(navigator.serviceWorker, 0)
}

async function registered(workers: ServiceWorkerContainer, failures: number) {
  const again = () => whenWorthTrying(failures, () => void registered(workers, failures + 1))
  try {
    const address = ownScript('./sw.js')
    const registration = await workers.register(address, { updateViaCache: 'none' })
    follow(workers, registration, again)
  } catch (reason) {
    console.warn(reason)
    // A TypeError is the network's, or of a server that fails.
    if (reason instanceof TypeError) again()
    else setOffline({ kept: { kind: 'refused' } })
  }
}

/** Tells what becomes of the build that is kept, and of the next that comes. */
function follow(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  again: () => void,
) {
  const isFirst = registration.active === null
  if (!isFirst) {
    setOffline({ kept: { kind: 'ready' } })
    if (!registration.waiting) registration.active?.postMessage('tidy')
  }
  const watch = (coming: ServiceWorker | null) => {
    if (!coming) return
    const look = () => {
      if (coming.state === 'activated') setOffline({ kept: { kind: 'ready' } })
      if (coming.state === 'installed' && !isFirst) offer(workers, coming)
      if (coming.state === 'redundant' && isFirst && !registration.active) again()
    }
    coming.addEventListener('statechange', look)
    look()
  }
  registration.addEventListener('updatefound', () => watch(registration.installing))
  watch(registration.installing ?? registration.waiting)
  if (isFirst)
    workers.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // The last is heard after all is kept, now and then.
      if (isProgress(data) && !registration.active)
        setOffline({ kept: { kind: 'fetching', ...data } })
    })
}

function offer(workers: ServiceWorkerContainer, waiting: ServiceWorker) {
  const take = () => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take')
  }
  setOffline({ take })
}

const isProgress = (data: unknown): data is { done: number; of: number } =>
  typeof data === 'object' && data !== null && 'done' in data && 'of' in data
