import { useEffect, useMemo, useState } from 'react'
import { roomOf } from '#app/project/open/room-of.ts'
import { useSession } from '#app/project/open/use-project.ts'
import { useServices } from '#app/shell/services.tsx'
import { keyOf, keysPreference } from '#storage/preferences.ts'
import { whenWrittenElsewhere } from '#storage/windows/when-texts-change.ts'
import type { RunPageProps } from '#workshop/run/run-window.ts'
import { useIdeaList } from './use-idea-list.ts'
import { useOpenRun } from './use-open-run.ts'

/** What both windows of a run are given; null until the run is looked for. */
export function useRunPage(): RunPageProps | null {
  const session = useSession()
  const { now, newId } = useServices()
  const room = useMemo(() => roomOf(session, 'workshop', newId), [session, newId])
  const run = useOpenRun()
  const ideas = useIdeaList()
  const [isOn, setOn] = useState(areKeysOn)
  useEffect(() => whenWrittenElsewhere([keyOf('run-keys')], () => setOn(areKeysOn())), [])
  const turn = (on: boolean) => {
    keysPreference.keep(on ? null : 'off')
    setOn(on)
  }
  return run && ideas && { room, ideas, run, now, keys: { isOn, turn } }
}

const areKeysOn = () => keysPreference.read() !== 'off'
