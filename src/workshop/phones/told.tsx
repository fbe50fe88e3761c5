import styles from './phones.module.css'

/** What became of contributions, a line each. */
export function Told({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={styles.results}>
      {lines.map((line, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none has a state
        <li key={nth}>{line}</li>
      ))}
    </ul>
  )
}
