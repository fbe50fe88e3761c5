import { useLocation } from 'react-router'
import { useOffline } from '#app/offline/offline-store.ts'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useShell } from '#i18n/messages-context.tsx'
import styles from './foot.module.css'
import { useHost } from './host-store.ts'

const NewerBuild = part(async () => (await import('#app/offline/newer-build.tsx')).NewerBuild)

const links = ['settings', 'accessibility', 'privacy', 'licences'] as const

/** Nobody is to be asked for another build while a room works or a phone answers. */
const atWork = /\/workshop\/|^\/[bm]\//

/** The last line of every screen but the one the room looks at. */
export function Foot() {
  const { app } = useShell().shell
  const { pathname } = useLocation()
  const host = useHost()
  const { take } = useOffline()
  if (pathname.endsWith('/workshop/screen')) return null
  return (
    <footer
      className={styles.foot}
      style={
        host?.colours
          ? { background: host.colours.background, color: host.colours.text }
          : undefined
      }
    >
      {host?.logo && <img src={host.logo} alt={host.name} />}
      {host?.name && !host.logo && <span>{host.name}</span>}
      <nav aria-label={app.about}>
        {links.map((link) => (
          <a key={link} href={address(paths[link])}>
            {app[link]}
          </a>
        ))}
      </nav>
      {take && !atWork.test(pathname) && <NewerBuild />}
    </footer>
  )
}
