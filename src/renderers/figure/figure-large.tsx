import { useMemo } from 'react'
import styles from './figure.module.css'
import type { FigureInRoomProps } from './figure-in-room.tsx'
import { FigureView } from './figure-view.tsx'
import { useRoomWidth } from './use-room-width.ts'

/** As large as the room it is given, whole: for people who see it from afar. */
export function FigureLarge({ draw, ...looks }: Omit<FigureInRoomProps, 'printWidth'>) {
  const { room, width } = useRoomWidth()
  const figure = useMemo(() => (width === null ? null : draw(width)), [draw, width])
  return (
    <div ref={room} className={styles.large}>
      {figure && <FigureView figure={figure} {...looks} />}
    </div>
  )
}
