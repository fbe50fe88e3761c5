import styles from './skip-links.module.css'

/** It leads to the first of its targets that is shown. */
export type SkipLink = { targetIds: readonly string[]; label: string }

/** The first stops of the keyboard: past what every page repeats. */
export function SkipLinks({ links }: { links: readonly SkipLink[] }) {
  return links.map(({ targetIds, label }) => (
    <a
      key={label}
      href={`#${targetIds[0]}`}
      className={styles.link}
      onClick={(event) => {
        // By hand, because the address belongs to the router: following the link would leave the page.
        event.preventDefault()
        goTo(targetIds)
      }}
    >
      {label}
    </a>
  ))
}

function goTo(ids: readonly string[]) {
  const target = ids
    .map((id) => document.getElementById(id))
    .find((element) => element?.checkVisibility())
  if (!target) return
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus()
  target.scrollIntoView()
}
