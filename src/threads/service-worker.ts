// Keeps every file of the build in the browser, so that no page needs the network. Built by itself as sw.js
// (`serviceWorker` in tools/vite-plugins.ts), which puts these two before it.
/** Addresses of all files, the page's own first, each from where sw.js lies. */
declare const files: readonly string[]
/** Changes with any of them. */
declare const version: string

/** Not among the types of a page, which is what this folder is checked as. */
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    matchAll(options: object): Promise<readonly { postMessage(message: unknown): void }[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(kind: string, listener: (event: WorkerEvent) => void): void
}
interface WorkerEvent {
  readonly request: Request
  readonly data: unknown
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const scope = globalThis as unknown as WorkerScope
// Another Medspil may lie in another folder of the same server.
const ours = `medspil ${scope.registration.scope}`
const own = `${ours} ${version}`
/** The host's own file may change at any time. */
const hostFile = new URL('medspil.json', scope.registration.scope).href
/** Files fetched at once. */
const abreast = 4

scope.addEventListener('install', (event) => event.waitUntil(keepAll()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim().then(tidy)))
scope.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(scope.skipWaiting())
  if (event.data === 'tidy') event.waitUntil(tidy())
})
scope.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  if (method !== 'GET' || !url.startsWith(scope.registration.scope)) return
  const [address = ''] = url.split(/[?#]/)
  const isPage = [scope.registration.scope, `${scope.registration.scope}index.html`].includes(
    address,
  )
  if (mode === 'navigate' && isPage) event.respondWith(keptOr(event.request, './'))
  else if (address === hostFile) event.respondWith(newestOf(event.request))
  else if (mode !== 'navigate') event.respondWith(keptOr(event.request, address))
})

/** Rejects when one cannot be fetched; the next try goes on from there. */
async function keepAll() {
  const cache = await caches.open(own)
  const left = [...files]
  let done = 0
  const keepSome = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      await keep(cache, file)
      done += 1
      await tell({ done, of: files.length })
    }
  }
  await Promise.all(Array.from({ length: abreast }, keepSome))
}

async function keep(cache: Cache, file: string) {
  // Its name changes with its content, so one that is here is right, whichever build brought it.
  const isNamedByContent = file.startsWith('assets/')
  const kept = isNamedByContent ? await caches.match(file) : undefined
  const found = kept ?? (await fetch(file, { cache: isNamedByContent ? 'default' : 'reload' }))
  if (!found.ok) throw new Error(`${file}: ${found.status}`)
  // What a server led on to another address may not be shown as a page.
  const { status, headers } = found
  await cache.put(file, found.redirected ? new Response(found.body, { status, headers }) : found)
}

async function keptOr(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(own)
  // A window opened before the last change still asks for files of the build before.
  const kept = (await cache.match(address)) ?? (await caches.match(address))
  return kept ?? fetch(request)
}

async function newestOf(request: Request): Promise<Response> {
  const cache = await caches.open(own)
  try {
    const found = await fetch(request)
    if (found.ok) await cache.put(request, found.clone())
    return found
  } catch (reason) {
    const kept = await cache.match(request)
    if (kept) return kept
    throw reason
  }
}

/** Builds before this one go as soon as no other window can need them. */
async function tidy() {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1) return
  const names = (await caches.keys()).filter((name) => name.startsWith(`${ours} `) && name !== own)
  await Promise.all(names.map((name) => caches.delete(name)))
}

async function tell(message: unknown) {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const window of windows) window.postMessage(message)
}
