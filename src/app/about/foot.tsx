import { useLocation } from 'react-router'
import { address, paths } from '#app/shell/paths.ts'
import { useShell } from '#i18n/messages-context.tsx'
import styles from './foot.module.css'
import { useHost } from './host-store.ts'

const links = ['accessibility', 'privacy', 'licences'] as const

/** The last line of every screen but the one the room looks at. */
export function Foot() {
  const { app } = useShell().shell
  const { pathname } = useLocation()
  const host = useHost()
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
    </footer>
  )
}
