import { useController } from 'react-hook-form'
import { useWords } from '#i18n/messages-context.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PartForm } from '#rooms/shared/part-form.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import styles from './document-control-form.module.css'
import { LogoField } from './logo-field.tsx'
import { PageOneShortTexts } from './page-one-short-texts.tsx'
import { SignatureRows } from './signature-rows.tsx'

/** What an office needs to file, find and trust the paper. */
export function DocumentControlForm({ room }: { room: Room }) {
  const { paper } = useWords()
  return (
    <PartForm room={room} part={formParts.document}>
      <div className={styles.form}>
        <DraftOrFinal />
        <TextAnswer name="document.versionLabel" look="short" label={paper.version} />
        <TextAnswer name="document.organisation" look="line" label={paper.organisation} />
        <TextAnswer name="document.unit" look="line" label={paper.unit} />
        <TextAnswer name="document.owner" look="line" label={paper.owner} />
        <TextAnswer name="document.journalNumber" look="short" label={paper.journalNumber} />
        <LogoField name="document.logo" />
        <SignatureRows room={room} />
        <PageOneShortTexts room={room} />
      </div>
    </PartForm>
  )
}

function DraftOrFinal() {
  const { paper } = useWords()
  const { field } = useController({ name: 'document.status' })
  return (
    <Segmented<'draft' | 'final'>
      legend={paper.status}
      name={field.name}
      options={[
        { value: 'draft', label: paper.draft },
        { value: 'final', label: paper.final },
      ]}
      value={field.value}
      onValue={field.onChange}
    />
  )
}
