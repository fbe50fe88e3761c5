import type { ReactElement } from 'react'
import { Button } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import type { RowCommands } from './rapid-list-rows.ts'
import type { RapidListWords } from './rapid-list-words.ts'
import type { Renaming } from './use-renaming.ts'

export type RowButtonsProps = {
  id: string
  name: string
  isFirst: boolean
  isLast: boolean
  words: Pick<RapidListWords, 'edit' | 'editOf' | 'remove' | 'removeOf' | 'moveUpOf' | 'moveDownOf'>
  typedLang: string | undefined
  commands: RowCommands
  renaming: Renaming
}

/** What can be done with one row: up, down, another name, away. */
export function RowButtons(props: RowButtonsProps) {
  const { id, name, isFirst, isLast, words, commands, renaming, typedLang } = props
  const named = (sentence: (name: string) => string) => (
    <TypedIn lang={typedLang} sentence={(typed) => sentence(typed(name))} />
  )
  return (
    <>
      <MoveButton id={id} delta={-1} stop={isFirst} spoken={named(words.moveUpOf)} {...commands} />
      <MoveButton id={id} delta={1} stop={isLast} spoken={named(words.moveDownOf)} {...commands} />
      <Button
        ref={renaming.button}
        variant="text"
        data-part="edit"
        spoken={named(words.editOf)}
        onClick={renaming.begin}
      >
        {words.edit}
      </Button>
      <Button
        variant="text"
        data-part="remove"
        spoken={named(words.removeOf)}
        onClick={() => commands.remove(id)}
      >
        {words.remove}
      </Button>
    </>
  )
}

type MoveButtonProps = Pick<RowCommands, 'move'> & {
  id: string
  delta: -1 | 1
  /** At the end of the list: the button stays, so that focus has somewhere to be. */
  stop: boolean
  spoken: ReactElement
}

function MoveButton({ id, delta, stop, spoken, move }: MoveButtonProps) {
  return (
    <Button
      variant="text"
      icon={delta < 0 ? 'arrow-up' : 'arrow-down'}
      iconOnly
      data-part={delta < 0 ? 'up' : 'down'}
      spoken={spoken}
      aria-disabled={stop || undefined}
      onClick={() => {
        if (!stop) move(id, delta)
      }}
    />
  )
}
