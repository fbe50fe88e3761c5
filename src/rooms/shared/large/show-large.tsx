import { use, useState } from 'react'
import type { Large } from '#core/workshop/run/large.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import type { ButtonVariant } from '#ui/button-classes.ts'
import { LargeLayer, type LargeLayerProps } from '#ui/page/large-layer.tsx'
import { ProjectorContext } from './projector-context.ts'

interface ShowLargeProps extends Omit<LargeLayerProps, 'closeLabel' | 'onClose'> {
  /** Of several on a page, each says what it shows. */
  readonly name?: string
  readonly variant?: ButtonVariant
  /** What it is on the projector, where it can stand there. */
  readonly large?: Large
}

/** A button that puts something of the page over everything, for a room to see. */
export function ShowLarge({ name, variant = 'small', large, foot, ...layer }: ShowLargeProps) {
  const { large: words } = useWords().frame
  const [isOpen, setIsOpen] = useState(false)
  const onProjector = use(ProjectorContext)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button
        variant={variant}
        icon="maximize"
        aria-haspopup="dialog"
        aria-label={name && words.showOf(name)}
        onClick={() => setIsOpen(true)}
      >
        {words.show}
      </Button>
      {isOpen && (
        <LargeLayer
          {...layer}
          foot={
            <>
              {foot}
              {large && onProjector?.({ large, onPut: close })}
            </>
          }
          closeLabel={words.close}
          onClose={close}
        />
      )}
    </>
  )
}
