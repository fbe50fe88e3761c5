import { createRoot } from 'react-dom/client'
import { appVersion } from '#app/shell/app-version.ts'
import { showCleared } from '#app/shell/cleared-away.ts'
import { firstLanguage, LanguageProvider } from '#app/shell/language.tsx'
import { type Services, ServicesContext } from '#app/shell/services.tsx'
import { loadShell } from '#i18n/load-messages.ts'
import type { Shelf } from '#session/ports/shelf.ts'
import { whenCleared } from '#storage/cleared.ts'
import { shelfThatRemembers } from '#storage/lost/known-projects.ts'
import { openShelf } from '#storage/open-shelf.ts'
import { otherTabs } from '#storage/other-tabs.ts'
import { App } from './app.tsx'

/** Random enough never to meet its equal; `randomUUID` is missing on pages served without HTTPS. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

const removeLink = (target: EventTarget | null) => {
  if (target instanceof HTMLLinkElement) target.remove()
}

/** A line break, as letters bring into long links, would match no route at all, not even the last. */
function joinBrokenAddress() {
  const whole = location.hash.replace(/%0[ad]/gi, '')
  if (whole !== location.hash) history.replaceState(history.state, '', whole)
}

// Few browsers need it.
const asking = async (shelf: Shelf) =>
  (await import('#app/shell/shelf-that-asks.ts')).shelfThatAsks(shelf)

/** Opens the shelf and the language, and shows the application in `root`. */
export async function start(root: HTMLElement): Promise<void> {
  // A style sheet that failed stays in the head, where the next try would take it for fetched.
  window.addEventListener('error', ({ target }) => removeLink(target), { capture: true })
  whenCleared(showCleared)
  joinBrokenAddress()
  window.addEventListener('popstate', joinBrokenAddress)
  const language = firstLanguage(navigator.languages)
  const [shell, { shelf, versions, keeps, unopened }] = await Promise.all([
    loadShell(language),
    openShelf(),
  ])
  const services: Services = {
    shelf: keeps ? shelfThatRemembers(shelf) : await asking(shelf),
    versions,
    keeps,
    unopened,
    now: () => new Date(),
    newId,
    openChannel: (listener) => otherTabs(listener),
    app: appVersion,
  }
  createRoot(root).render(
    <ServicesContext value={services}>
      <LanguageProvider language={language} shell={shell}>
        <App />
      </LanguageProvider>
    </ServicesContext>,
  )
  void import('./once-shown.ts').then(
    ({ onceShown }) => onceShown(root, services),
    () => undefined,
  )
}
