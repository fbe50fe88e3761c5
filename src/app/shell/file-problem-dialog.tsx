import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

/** Why a dropped file is not opened, over the page it was dropped on, which stays as it is. */
export function FileProblemDialog(props: { problem: string; onClose: () => void }) {
  const { problem, onClose } = props
  const { app, notices } = useShell().shell
  return (
    <Dialog
      open
      onClose={onClose}
      title={notices.file.title}
      description={problem}
      closeLabel={app.close}
      actions={<Button onClick={onClose}>{app.close}</Button>}
    >
      {null}
    </Dialog>
  )
}
