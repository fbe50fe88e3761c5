import { isSameLarge, type Large } from '#core/workshop/run/large.ts'
import { withLarge } from '#core/workshop/run/run-acts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useOpenRun, useRunGoingOn } from './use-open-run.ts'

/** Puts something of a page on the projector, or takes it away again, while a workshop is held. */
export function OnProjector({ large, onPut }: { large: Large; onPut: () => void }) {
  const { large: words } = useWords().frame
  const open = useOpenRun()
  const run = useRunGoingOn(open)
  if (!open || !run) return null
  const isOn = isSameLarge(run.large, large) && !run.isBlack && !run.isCodeShown
  return (
    <Button
      icon="maximize"
      onClick={() => {
        open.act((held) => held && withLarge(held, isOn ? null : large))
        if (!isOn) onPut()
      }}
    >
      {isOn ? words.offProjector : words.onProjector}
    </Button>
  )
}
