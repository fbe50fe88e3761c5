import styles from './code-picture.module.css'

/** Cameras want so much white around a code, in its own squares. */
const quiet = 4

/** A QR code, black on white in every theme: some cameras read no other. */
export function CodePicture(props: { size: number; path: string; label: string }) {
  const { size, path, label } = props
  const side = size + 2 * quiet
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.code}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
