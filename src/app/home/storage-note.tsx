import { useEffect, useState } from 'react'
import { size } from '#i18n/format.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { type Room, roomInBrowser } from '#storage/room.ts'
import { ClearEverything } from './clear-everything.tsx'

/** So little room is worth a word, in bytes: two of the largest projects. */
const little = 50_000_000

/** What lies in this browser, how safe it is there, and how to be rid of all of it. */
export function StorageNote({ projectBytes }: { projectBytes: number }) {
  const { language, shell } = useShell()
  const { storage } = shell.home
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    let isLeft = false
    void roomInBrowser(projectBytes).then((found) => !isLeft && setRoom(found))
    return () => {
      isLeft = true
    }
  }, [projectBytes])
  if (!room) return null
  const isLow = room.leftBytes !== null && room.leftBytes < little
  // One text: beside another, a page the browser translates keeps the old one.
  const said = [
    storage.used(size(room.usedBytes, language)),
    isLow && storage.left(size(room.leftBytes ?? 0, language)),
    room.isPromised ? storage.promised : storage.notPromised,
  ]
  return (
    <>
      <p>{said.filter(Boolean).join(' ')}</p>
      <ClearEverything />
    </>
  )
}
