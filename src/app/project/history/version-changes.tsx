import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Changes } from '#app/project/changes/changes.tsx'
import { useProject } from '#app/project/open/use-project.ts'
import type { Project } from '#core/project/project.ts'
import { allChanges } from '#core/versions/all-changes.ts'
import { newestFirst, type VersionHead } from '#core/versions/version.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Select } from '#ui/form/select.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { useReadVersion } from './use-version.ts'
import { useVersionWords } from './use-version-words.ts'
import styles from './version-changes.module.css'

const now = 'now'

interface VersionChangesProps {
  head: VersionHead
  heads: readonly VersionHead[]
  project: Project
}

/** What became of a version until now, or between it and another: the earlier is always the one before. */
export function VersionChanges({ head, heads, project }: VersionChangesProps) {
  const { compare } = useWords().history
  const { called } = useVersionWords()
  const [chosen, setChosen] = useState(now)
  const other = useOther(chosen)
  const otherHead = heads.find(({ id }) => id === chosen)
  const isEarlier = otherHead ? newestFirst(head, otherHead) < 0 : false
  const changes = useMemo(() => {
    if (!other) return null
    return isEarlier ? allChanges(other, project) : allChanges(project, other)
  }, [project, other, isEarlier])
  const told = changes && (changes.length === 0 ? compare.none : compare.count(changes.length))
  useSaidOnChoice(told, chosen)
  const id = useId()
  const names = [called(head), otherHead ? called(otherHead) : '']
  const [from = '', to = ''] = isEarlier ? names.toReversed() : names
  return (
    <section aria-labelledby={id} className={styles.changes}>
      <h2 id={id}>{compare.heading}</h2>
      <Select
        label={compare.with}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        options={[
          { value: now, label: compare.now },
          ...heads
            .filter((each) => each.id !== head.id)
            .map((each) => ({ value: each.id, label: called(each) })),
        ]}
      />
      {otherHead && <p className={styles.between}>{compare.between(from, to)}</p>}
      {told && <p className={styles.count}>{told}</p>}
      {changes && <Changes changes={changes} said={compare} />}
    </section>
  )
}

/** Says what another choice has shown; what one arrives at is read anyway. */
function useSaidOnChoice(told: string | null, chosen: string) {
  const { say } = useAnnounce()
  const said = useRef(chosen)
  useEffect(() => {
    if (told === null || said.current === chosen) return
    said.current = chosen
    say(told)
  }, [told, chosen, say])
}

/** What a version is compared with; null until it has come. */
function useOther(chosen: string): Project | null {
  const present = useProject((state) => state.project)
  const read = useReadVersion()
  const [found, setFound] = useState<{ id: string; project: Project | null } | null>(null)
  useEffect(() => {
    let isLeft = false
    const take = async () => {
      const project = await read(chosen)
      if (!isLeft) setFound({ id: chosen, project })
    }
    if (chosen !== now) void take()
    return () => {
      isLeft = true
    }
  }, [read, chosen])
  if (chosen === now) return present
  return found?.id === chosen ? found.project : null
}
