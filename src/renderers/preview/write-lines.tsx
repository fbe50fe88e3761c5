import styles from './blocks.module.css'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'

/** Empty lines at the distance of handwriting. */
export function WriteLines({ count }: { count: number }) {
  const { roomToWrite } = usePaper()
  if (count <= 0) return null
  return (
    <div>
      <span className={styles.spoken}>{roomToWrite}</span>
      {placed(Array.from({ length: count })).map(({ key }) => (
        <span key={key} className={styles.writeLine} aria-hidden="true" />
      ))}
    </div>
  )
}
