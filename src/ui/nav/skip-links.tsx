import styles from './skip-links.module.css'

export type SkipLink = { targetId: string; label: string }

/** The first stops of the keyboard: past what every page repeats. */
export function SkipLinks({ links }: { links: readonly SkipLink[] }) {
  return links.map(({ targetId, label }) => (
    <a
      key={targetId}
      href={`#${targetId}`}
      className={styles.link}
      onClick={(event) => {
        // By hand, because the address belongs to the router: following the link would leave the page.
        event.preventDefault()
        goTo(targetId)
      }}
    >
      {label}
    </a>
  ))
}

function goTo(id: string) {
  const target = document.getElementById(id)
  if (!target) return
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus()
  target.scrollIntoView()
}
