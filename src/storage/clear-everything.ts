import { clearingChannel, stopKeeping } from './cleared.ts'

/** What all that this application keeps in a browser is named by: other pages of the same server are not ours. */
const isOurs = (name: string) => /^medspil(?:$|\W)/.test(name)

/** So long a database is waited for that a window will not let go, in milliseconds. */
const patience = 10_000

/**
 * Deletes all that this application has kept of people's in this browser, and from here on keeps nothing in any window.
 * The application's own files stay, which hold nothing of theirs: without a network the next page could not come.
 * What could not be deleted is there afterwards: look, and say so.
 */
export async function clearEverything(): Promise<void> {
  tellOfClearing('clearing')
  stopKeeping()
  // First what knows of projects, which would miss them, should this window be closed meanwhile.
  clearStorages()
  await clearDatabases().catch(() => undefined)
  clearStorages()
  tellOfClearing('cleared')
}

async function clearDatabases(): Promise<void> {
  const databases = await indexedDB.databases()
  const names = databases.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []))
  await Promise.all(names.map(deleted))
}

const deleted = (name: string) =>
  new Promise<void>((done) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.onsuccess = () => done()
    deleting.onerror = () => done()
    setTimeout(done, patience)
  })

const clearStorages = () => {
  for (const storage of [() => localStorage, () => sessionStorage]) clearStorage(storage)
}

function clearStorage(storage: () => Storage): void {
  try {
    for (const key of Object.keys(storage()).filter(isOurs)) storage().removeItem(key)
  } catch {
    // Where nothing may be removed, nothing was kept.
  }
}

type News = 'clearing' | 'cleared'

/** Tells this browser's other windows; they hear the first before anything is deleted. */
function tellOfClearing(news: News): void {
  const channel = clearingChannel()
  channel?.postMessage(news)
  channel?.close()
}
