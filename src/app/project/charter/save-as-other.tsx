import { useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { allRenderers } from '#renderers/all-renderers.ts'
import { type RendererId, rendererIds } from '#renderers/shared/renderer.ts'
import { saveAsFile } from '#storage/project-exchange.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Menu } from '#ui/nav/menu.tsx'
import { Notice } from '#ui/notice.tsx'

type Making = 'idle' | 'making' | 'failed'

/** The charter's other materials; what makes them comes only when one is chosen. */
export function SaveAsOther(props: {
  charter: () => CharterDocument
  stem: string
  onSaved: (saved: Saved | null) => void
}) {
  const { charter, stem, onSaved } = props
  const { other } = useWords().paper
  const { say, alert } = useAnnounce()
  const [making, setMaking] = useState<Making>('idle')

  const onChosen = async (id: RendererId) => {
    if (making === 'making') return
    setMaking('making')
    onSaved(null)
    say(other.making)
    try {
      const { extension, render } = await allRenderers[id]()
      const fileName = `${stem}.${extension}`
      saveAsFile(await render(charter()), fileName)
      setMaking('idle')
      onSaved({ heading: other.made(fileName) })
      say(other.made(fileName))
    } catch (reason) {
      console.error(reason)
      setMaking('failed')
      alert(other.failed.title)
    }
  }
  return (
    <>
      <Menu
        label={making === 'making' ? other.making : other.more}
        spoken={<span>{other.name}</span>}
        icon="more"
        variant="secondary"
        items={rendererIds.map((id) => ({
          id,
          label: other.save[id],
          icon: 'file-text',
          onSelect: () => void onChosen(id),
        }))}
      />
      {making === 'failed' && (
        <Notice kind="error" heading={other.failed.title}>
          {other.failed.text}
        </Notice>
      )}
    </>
  )
}
