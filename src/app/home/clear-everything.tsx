import { useState } from 'react'
import { showCleared } from '#app/shell/cleared-away.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { clearEverything } from '#storage/clear-everything.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useClearWords } from './use-clear-words.ts'

/** Deletes all there is on this computer, once it has been asked for twice. */
export function ClearEverything() {
  const { app } = useShell().shell
  const clear = useClearWords()
  const [isAsked, setIsAsked] = useState(false)
  const [isClearing, setIsClearing] = useState(false)
  if (!clear) return null
  const onClear = async () => {
    setIsClearing(true)
    await clearEverything()
    showCleared()
  }
  const onClose = () => setIsAsked(false)
  return (
    <div>
      <Button variant="small" icon="trash" aria-haspopup="dialog" onClick={() => setIsAsked(true)}>
        {clear.open}
      </Button>
      <Dialog
        open={isAsked}
        onClose={onClose}
        title={clear.title}
        closeLabel={app.close}
        actions={
          <>
            <Button onClick={onClose}>{app.cancel}</Button>
            <Button variant="danger" disabled={isClearing} onClick={() => void onClear()}>
              {clear.clear}
            </Button>
          </>
        }
      >
        {clear.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{clear.files}</p>
      </Dialog>
    </div>
  )
}
