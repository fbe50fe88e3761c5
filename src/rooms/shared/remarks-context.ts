import { type ComponentType, createContext, use, useMemo } from 'react'
import { conversationsAt, isOpen, type Remark } from '#core/project/remarks.ts'
import type { FieldId } from '#core/questions/fields.ts'
import { dayInWords } from '#i18n/day-in-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { Room } from './room.ts'

/** What remarks are given of the screen they stand on. */
export interface RemarksGiven {
  /** All of the project: asked of the screen once, so that no field listens to every key. */
  readonly remarks: readonly Remark[]
  /** Whether fields without a remark offer to leave one. */
  readonly isOffered: boolean
  /** The fields whose remarks stand open: kept here, since after an undo the fields of a form begin anew. */
  readonly opened: Set<FieldId>
  /** What the writer is called by themselves; empty until they have said. */
  readonly name: string
  /** Called on each change, so that nothing typed is lost; what is written keeps the name it was written with. */
  readonly onName: (name: string) => void
  readonly now: () => Date
  /** The conversations at a field; fetched when they are first opened. */
  readonly Panel: ComponentType<RemarksPanelProps>
}

export interface RemarksPanelProps {
  readonly room: Room
  readonly field: FieldId
  readonly given: RemarksGiven
}

/** Null where no remark is shown, as beside an example. */
export const RemarksContext = createContext<RemarksGiven | null>(null)

const none: readonly Remark[] = []

/** How many conversations at a field are open, and how many there are in all. */
export function useRemarkCounts(field: FieldId | undefined): { open: number; all: number } {
  const remarks = use(RemarksContext)?.remarks ?? none
  return useMemo(() => {
    const here = field === undefined ? [] : conversationsAt({ remarks }, field)
    return { open: here.filter(isOpen).length, all: here.length }
  }, [remarks, field])
}

/** Under which it waits what is being answered to a remark. */
export const answerForm = (field: FieldId, remarkId: string): string => `${field}.${remarkId}`

/** The remarks at a field, here or gone, to which an answer waits that was not sent. */
export function remarksAnswered(room: Room, field: FieldId): readonly string[] {
  const before = answerForm(field, '')
  return room
    .unsentForms()
    .flatMap((form) => (form.startsWith(before) ? form.slice(before.length) : []))
}

/** Whether anything at a field waits that was not sent, also where its remarks are gone. */
export const isRemarkBegun = (room: Room, field: FieldId): boolean =>
  room.unsentForms().includes(field) || remarksAnswered(room, field).length > 0

/** That there are remarks, for what describes the field; undefined when none is open. */
export function useRemarksDescribed(field: FieldId | undefined): string | undefined {
  const { remarks } = useWords()
  const { open } = useRemarkCounts(field)
  return open > 0 ? remarks.described(open) : undefined
}

/** The day a remark was written; null where that is not known. */
export function useDayWritten({ written }: Remark): string | null {
  const { language } = useShell()
  return written === null ? null : dayInWords(written.slice(0, 10), language)
}
