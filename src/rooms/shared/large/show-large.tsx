import { useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import type { ButtonVariant } from '#ui/button-classes.ts'
import { LargeLayer, type LargeLayerProps } from '#ui/page/large-layer.tsx'

interface ShowLargeProps extends Omit<LargeLayerProps, 'closeLabel' | 'onClose'> {
  /** Of several on a page, each says what it shows. */
  readonly name?: string
  readonly variant?: ButtonVariant
}

/** A button that puts something of the page over everything, for a room to see. */
export function ShowLarge({ name, variant = 'small', ...layer }: ShowLargeProps) {
  const { large } = useWords().frame
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant={variant}
        icon="maximize"
        aria-haspopup="dialog"
        aria-label={name && large.showOf(name)}
        onClick={() => setIsOpen(true)}
      >
        {large.show}
      </Button>
      {isOpen && (
        <LargeLayer {...layer} closeLabel={large.close} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
