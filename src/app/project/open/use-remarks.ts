import { useMemo, useState, useSyncExternalStore } from 'react'
import { useProject } from '#app/project/open/use-project.ts'
import { part } from '#app/shell/part.tsx'
import { useServices } from '#app/shell/services.tsx'
import type { FieldId } from '#core/questions/fields.ts'
import type { RemarksGiven, RemarksPanelProps } from '#rooms/shared/remarks-context.ts'
import { remarkingPreference, remarkNamePreference } from '#storage/preferences.ts'

const Panel = part<RemarksPanelProps>(
  async () => (await import('#rooms/shared/remarks/remarks-panel.tsx')).RemarksPanel,
)

const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** To all parts of the screen that show what was changed. */
const tell = () => {
  for (const listener of listeners) listener()
}

/** Whether every field of the open project offers to leave a remark, in this browser. */
export function useRemarking(): { isOn: boolean; turn: (isOn: boolean) => void } {
  const id = useProject((state) => state.project.id)
  const preference = useMemo(() => remarkingPreference(id), [id])
  const isOn = useSyncExternalStore(subscribe, () => preference.read() === 'on')
  const turn = (on: boolean) => {
    preference.keep(on ? 'on' : null)
    tell()
  }
  return { isOn, turn }
}

/** What the remarks of a page are given. */
export function useRemarks(): RemarksGiven {
  const remarks = useProject((state) => state.project.remarks)
  const { isOn: isOffered } = useRemarking()
  const name = useSyncExternalStore(subscribe, nameNow)
  const { now } = useServices()
  const [opened] = useState(() => new Set<FieldId>())
  return useMemo(
    () => ({ remarks, isOffered, opened, name, onName, now, Panel }),
    [remarks, isOffered, opened, name, now],
  )
}

/** The name of this visit, where the browser keeps none: the field must take it all the same. */
let unkeptName: string | null = null
const nameNow = () => unkeptName ?? remarkNamePreference.read() ?? ''

const onName = (name: string) => {
  const isKept = remarkNamePreference.keep(name === '' ? null : name)
  unkeptName = isKept ? null : name
  tell()
}
