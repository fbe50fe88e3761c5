import { useState } from 'react'
import { type FileKind, fileKinds } from '#app/project/charter/paper-file.ts'
import type { SaidOfProject } from '#app/project/charter/use-said.ts'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { summaryDocument } from '#core/workshop/paper/summary-document.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { loadProjectMessages } from '#i18n/load-messages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { allRenderers } from '#renderers/all-renderers.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/form/select.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Asked, usePaperFile } from './use-paper-file.ts'

interface SaveSummaryProps {
  readonly said: SaidOfProject
  readonly onSaved: (saved: Saved | null) => void
}

/** The summary in the material asked for, of what is kept at that moment; what makes it comes only then. */
export function SaveSummary({ said, onSaved }: SaveSummaryProps) {
  const { paper, summary } = useWords()
  const { state, save, words } = usePaperFile()
  const [kind, setKind] = useState<FileKind>('pdf')
  const onSave = async () => {
    if (state === 'making') return
    onSaved(null)
    const name = await save({
      use: summary.fileUse,
      kind,
      make: async (asked, stop) => made(kind, { ...asked, said: await said.now() }, stop),
    })
    if (name !== null) onSaved({ heading: words.made(name) })
  }
  return (
    <>
      <Button variant="primary" icon="file-down" onClick={() => void onSave()}>
        {state === 'making' ? words.making : summary.save[kind]}
      </Button>
      <Select
        inline
        hideLabel
        label={paper.sheet.kind}
        options={fileKinds.map((each) => ({ value: each, label: paper.sheet.kinds[each] }))}
        value={kind}
        onChange={({ target }) => setKind(fileKinds.find((each) => each === target.value) ?? kind)}
      />
      {state === 'failed' && (
        <Notice kind="error" heading={words.failed.title}>
          {words.failed.text}
        </Notice>
      )}
    </>
  )
}

type Request = Asked & { readonly said: Awaited<ReturnType<SaidOfProject['now']>> }

async function made(kind: FileKind, request: Request, stop: AbortController): Promise<Blob> {
  if (kind === 'pdf') {
    const { savedSummary } = await import('#papers/pdf-client.ts')
    return savedSummary(request, stop)
  }
  const { project, language, ...choices } = request
  const words = charterWords(await loadProjectMessages(language), language)
  const { render } = await allRenderers[kind]()
  const content = await render(summaryDocument(project, words, choices))
  stop.signal.throwIfAborted()
  return content
}
