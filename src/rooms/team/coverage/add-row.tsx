import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { limits } from '#core/limits.ts'
import type { Code, CodeSet } from '#core/questions/codes.ts'
import { softLimits } from '#core/questions/fields.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { useOptions } from '#rooms/shared/choice-answer.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { codeOf } from '#rooms/team/code-select.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextArea } from '#ui/form/text-area.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import styles from './add-row.module.css'

interface AddRowProps<S extends CodeSet> {
  readonly title: string
  readonly nameLabel: string
  readonly soft: 'team.needs.*.name' | 'team.actors.*.name'
  readonly set: S
  readonly setLabel: string
  readonly notChosen: string
  /** The list has as many rows as it can hold. */
  readonly full: string | undefined
  readonly unsent: Unsent
  readonly onAdd: (name: string, code: Code<S> | null) => void
}

/**
 * A button with a small window behind it: a name, a code, and one more row. What is begun waits when
 * the window is closed, and is given up by the button that says so.
 */
export function AddRow<S extends CodeSet>(props: AddRowProps<S>) {
  const [isOpen, setIsOpen] = useState(false)
  const nameField = useRef<HTMLTextAreaElement>(null)
  const formId = useId()
  const { coverage } = useWords().team
  const begun = props.unsent.read('name').trim()
  const cancel = () => {
    forget(props.unsent)
    setIsOpen(false)
  }
  return (
    <div className={styles.add}>
      <Button variant="small" icon="plus" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {props.title}
      </Button>
      {!isOpen && begun !== '' && (
        <p className={styles.begun}>
          <TypedIn sentence={(typed) => coverage.begun(typed(begun))} />
        </p>
      )}
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={props.title}
        closeLabel={coverage.closeDialog}
        initialFocus={nameField}
        actions={
          <>
            <Button variant="primary" type="submit" form={formId}>
              {props.title}
            </Button>
            <Button onClick={cancel}>{coverage.cancel}</Button>
          </>
        }
      >
        <AddForm
          {...props}
          formId={formId}
          nameField={nameField}
          onAdd={(name, code) => {
            forget(props.unsent)
            setIsOpen(false)
            props.onAdd(name, code)
          }}
        />
      </Dialog>
    </div>
  )
}

function forget({ keep }: Unsent) {
  keep('name', '')
  keep('code', '')
}

function AddForm<S extends CodeSet>(
  props: AddRowProps<S> & {
    readonly formId: string
    readonly nameField: RefObject<HTMLTextAreaElement | null>
  },
) {
  const { set, full, unsent, nameField, onAdd } = props
  const { form, team } = useWords()
  const lang = useTypedLanguage()
  const [isTooLong, setIsTooLong] = useState(false)
  const options = useOptions(set)
  const codeField = useRef<HTMLSelectElement>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = nameField.current?.value.trim() ?? ''
    setIsTooLong(name.length > limits.text)
    if (full !== undefined || name === '' || name.length > limits.text) {
      nameField.current?.focus()
      return
    }
    onAdd(name, codeOf(set, codeField.current?.value))
  }
  return (
    <form id={props.formId} className={styles.form} onSubmit={add}>
      <TextArea
        oneLine
        ref={nameField}
        label={props.nameLabel}
        lang={lang}
        defaultValue={unsent.read('name')}
        onChange={({ target }) => unsent.keep('name', target.value)}
        softLimit={softLimits[props.soft]}
        counter={form.counter}
        error={full ?? (isTooLong ? team.nameTooLong : undefined)}
        errorPrefix={form.errorPrefix}
      />
      <Select
        ref={codeField}
        label={props.setLabel}
        emptyLabel={props.notChosen}
        defaultValue={unsent.read('code')}
        onChange={({ target }) => unsent.keep('code', target.value)}
        options={options}
      />
    </form>
  )
}
