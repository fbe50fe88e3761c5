import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Row, Stack } from '#ui/page/layout.tsx'
import { TextField } from './text-field.tsx'
import { useCopying } from './use-copying.ts'

export interface CopyWords {
  readonly link: string
  readonly copy: string
  readonly copied: string
  readonly selected: string
}

/** A text to take along, and a button that copies it. */
export function CopyField(props: { value: string; words: CopyWords; children?: ReactNode }) {
  const { value, words, children } = props
  const { field, note, copy } = useCopying(value, words)
  return (
    <Stack gap="s">
      <TextField
        ref={field}
        readOnly
        label={words.link}
        note={note ?? undefined}
        value={value}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <Row gap="s">
        <Button icon="copy" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {children}
      </Row>
    </Stack>
  )
}
