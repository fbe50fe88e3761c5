import type { ReactNode } from 'react'
import { alwaysBlank, type SheetId, sheetIds } from '#core/workshop/paper/sheet-words.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './sheet-list.module.css'

/** What is to be made: one of them or all, and what stands on it. */
export interface SheetsAsked {
  readonly which: SheetId | 'all'
  readonly withAnswers: boolean
}

interface SheetListProps {
  /** What was asked for last. */
  asked: SheetsAsked | null
  isMaking: boolean
  onSave: (asked: SheetsAsked) => void
  /** What came of it, told below the row it was asked for in. */
  children: ReactNode
}

/** All that can be printed for the tables and the wall, blank and with what is answered. */
export function SheetList({ children, ...list }: SheetListProps) {
  const { sheets } = useWords()
  const { asked } = list
  const told = (which: SheetsAsked['which']) => asked?.which === which && children
  return (
    <Disclosure summary={sheets.heading} note={sheets.note} variant="line">
      <p className={styles.lead}>{sheets.lead}</p>
      <ul className={styles.list}>
        {sheetIds.map((id) => (
          <li key={id} className={styles.row}>
            <p className={styles.name}>{nameOf(id, sheets.texts)}</p>
            <p className={styles.about}>{`${sheets.sizes[id]} · ${sheets.advised[id]}`}</p>
            <Buttons which={id} {...list} />
            {told(id)}
          </li>
        ))}
        <li className={styles.row}>
          <p className={styles.name}>{sheets.all}</p>
          <p className={styles.about}>{sheets.allAbout}</p>
          <Buttons which="all" {...list} />
          {told('all')}
        </li>
      </ul>
    </Disclosure>
  )
}

type Texts = ReturnType<typeof useWords>['sheets']['texts']

/** "Ark A: Problemkort"; what has no letter has its name alone. */
const nameOf = (id: SheetId, { label, names }: Texts) =>
  id.length === 1 ? `${label(id)}: ${names[id]}` : names[id]

/** One for each of what may stand on it. */
function Buttons({
  which,
  asked,
  isMaking,
  onSave,
}: Omit<SheetListProps, 'children'> & Pick<SheetsAsked, 'which'>) {
  const { sheets, paper } = useWords()
  const name = which === 'all' ? sheets.all : nameOf(which, sheets.texts)
  const choices = which !== 'all' && alwaysBlank.has(which) ? [false] : [false, true]
  return (
    <div className={styles.buttons}>
      {choices.map((withAnswers) => {
        const isThis = isMaking && asked?.which === which && asked.withAnswers === withAnswers
        const words = withAnswers ? sheets.filled : sheets.blank
        return (
          <Button
            key={words}
            variant="small"
            icon="file-down"
            aria-label={`${isThis ? paper.making : words}: ${name}`}
            onClick={() => onSave({ which, withAnswers })}
          >
            {isThis ? paper.making : words}
          </Button>
        )
      })}
    </div>
  )
}
