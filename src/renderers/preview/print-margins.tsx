import { useMemo } from 'react'
import type { RunningText } from '#core/charter/document/charter-document.ts'
import { marginRules } from './margin-rules.ts'

/** What the browser prints in the margins: name and status above, page of pages below. */
export function PrintMargins({ running }: { running: RunningText }) {
  const rules = useMemo(() => marginRules(running), [running])
  return <style>{rules}</style>
}
