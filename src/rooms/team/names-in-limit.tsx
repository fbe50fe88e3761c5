import { useState } from 'react'
import { limits } from '#core/limits.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './names-in-limit.module.css'

/** Sorts out names no project file could hold, and keeps them on the page, since nothing may be lost. */
export function useNamesInLimit() {
  const { nameTooLong } = useWords().team
  const { alert } = useAnnounce()
  const [refused, setRefused] = useState<readonly string[]>([])
  const inLimit = (names: readonly string[]) => {
    const tooLong = names.filter((name) => name.length > limits.text)
    if (tooLong.length > 0 || refused.length > 0) setRefused(tooLong)
    if (tooLong.length > 0) alert(nameTooLong)
    return names.filter((name) => name.length <= limits.text)
  }
  return { inLimit, refused }
}

export function RefusedNames({ names }: { names: readonly string[] }) {
  const { nameTooLong } = useWords().team
  if (names.length === 0) return null
  return (
    <Notice kind="error" heading={nameTooLong}>
      {names.map((name) => (
        <p key={name} className={styles.refused}>
          {name}
        </p>
      ))}
    </Notice>
  )
}
