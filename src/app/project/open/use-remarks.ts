import { useMemo, useState, useSyncExternalStore } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { part } from '#app/shell/part.tsx'
import { useServices } from '#app/shell/services.tsx'
import type { FieldId } from '#core/questions/fields.ts'
import type { RemarksGiven, RemarksPanelProps } from '#rooms/shared/remarks-context.ts'
import { type Preference, remarkingPreference, remarkNamePreference } from '#storage/preferences.ts'

const Panel = part<RemarksPanelProps>(
  async () => (await import('#rooms/shared/remarks/remarks-panel.tsx')).RemarksPanel,
)

const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Kept, and told to all parts of the screen that ask for it. */
function keep<T>(preference: Preference<T>, value: T) {
  preference.keep(value)
  for (const listener of listeners) listener()
}

/** Whether every field of the open project offers to leave a remark, in this browser. */
export function useRemarking(): { isOn: boolean; turn: (isOn: boolean) => void } {
  const id = useProject((state) => state.project.id)
  const preference = useMemo(() => remarkingPreference(id), [id])
  const isOn = useSyncExternalStore(subscribe, () => preference.read() === 'on')
  return { isOn, turn: (on) => keep(preference, on ? 'on' : null) }
}

/** What the remarks of a page are given. */
export function useRemarks(): RemarksGiven {
  const remarks = useProject((state) => state.project.remarks)
  const { isOn: isOffered } = useRemarking()
  const name = useSyncExternalStore(subscribe, () => remarkNamePreference.read() ?? '')
  const { now } = useServices()
  const [opened] = useState(() => new Set<FieldId>())
  return useMemo(
    () => ({ remarks, isOffered, opened, name, onName, now, Panel }),
    [remarks, isOffered, opened, name, now],
  )
}

const onName = (name: string) => keep(remarkNamePreference, name === '' ? null : name)
