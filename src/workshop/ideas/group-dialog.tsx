import { type FormEvent, useId, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import { shownName } from '#core/questions/shown-name.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { freeGroup, type IdeaGroup } from '#core/workshop/ideas/sorted-ideas.ts'
import { useShell, useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextArea } from '#ui/form/text-area.tsx'

interface GroupDialogProps {
  readonly groups: readonly Pick<IdeaGroup, 'number' | 'name'>[]
  /** How many ideas are put in one; null where a group is given another name. */
  readonly count: number | null
  /** The one that is chosen to begin with; null for a new one. */
  readonly begin: Idea['group']
  /** A name that was typed and not given, until it is given up. */
  readonly waiting: { readonly read: () => string; readonly keep: (name: string) => void }
  readonly onGroup: (group: Idea['group']) => void
  readonly onClose: () => void
}

const leave = 'leave'
const fresh = 'fresh'

/** Which group ideas are put in, or what a group is called. */
export function GroupDialog({ groups, count, begin, waiting, onGroup, onClose }: GroupDialogProps) {
  const { ideas, form: common } = useWords()
  const words = ideas.groups
  const { app } = useShell().shell
  const lang = useTypedLanguage()
  const [which, setWhich] = useState(begin === null ? fresh : String(begin.number))
  const [name, setName] = useState(() => waiting.read() || (begin?.name ?? ''))
  const form = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isTooLong = name.trim().length > limits.ideaGroupName
  const number = which === fresh ? freeGroup(groups) : Number(which)
  const isFull = number > limits.ideaGroups
  const isNamed = count === null || which === fresh
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isFull || (isNamed && isTooLong)) return
    const known = groups.find((group) => group.number === number)
    const named = isNamed ? name.trim() : (known?.name ?? '')
    onGroup(which === leave ? null : { number, name: named })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={count === null ? words.renameTitle : words.title(count)}
      closeLabel={app.close}
      initialFocus={field}
      actions={
        <>
          <Button type="submit" form={form} variant="primary">
            {count === null ? words.saveName : words.save}
          </Button>
          <Button
            onClick={() => {
              waiting.keep('')
              onClose()
            }}
          >
            {app.cancel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit}>
        {count !== null && groups.length > 0 && (
          <Select
            label={words.which}
            options={[
              { value: fresh, label: words.fresh },
              ...groups.map((group) => ({
                value: String(group.number),
                label: `${group.number} · ${shownName(group.name, words.unnamed(group.number))}`,
              })),
              { value: leave, label: words.leave },
            ]}
            value={which}
            onChange={({ target }) => setWhich(target.value)}
          />
        )}
        {isNamed && (
          <TextArea
            oneLine
            ref={field}
            label={words.name}
            lang={lang}
            value={name}
            error={isTooLong ? words.tooLong(limits.ideaGroupName) : undefined}
            errorPrefix={common.errorPrefix}
            onChange={({ target }) => {
              setName(target.value)
              waiting.keep(target.value === begin?.name ? '' : target.value)
            }}
          />
        )}
        {isFull && <p>{words.full(limits.ideaGroups)}</p>}
      </form>
    </Dialog>
  )
}
