import { type ComponentPropsWithRef, type ReactElement, type ReactNode, useId } from 'react'
import { type ButtonVariant, buttonClass } from './button-classes.ts'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type ButtonLook = {
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  iconAfter?: IconName | undefined
  /** What it is called where its words do not say enough; may be in several languages. */
  spoken?: ReactElement | undefined
}

export type ButtonProps = ComponentPropsWithRef<'button'> &
  ButtonLook & {
    /** Nothing but the icon: the button then needs an aria-label. */
    iconOnly?: boolean | undefined
  }

export function Button({
  variant,
  icon,
  iconAfter,
  iconOnly,
  type = 'button',
  className,
  children,
  spoken,
  ...rest
}: ButtonProps) {
  const id = useId()
  return (
    <button
      type={type}
      aria-labelledby={spoken && id}
      className={classNames(buttonClass(variant, iconOnly), className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
      <Spoken id={id}>{spoken}</Spoken>
    </button>
  )
}

/** Not shown, and read only where something is labelled by it. */
export function Spoken({ id, children }: { id: string; children: ReactNode }) {
  return (
    children && (
      <span id={id} hidden>
        {children}
      </span>
    )
  )
}

export type ButtonLinkProps = ComponentPropsWithRef<'a'> & ButtonLook

/** A link that looks like a button: it leads somewhere, a button does something. */
export function ButtonLink({
  variant,
  icon,
  iconAfter,
  className,
  children,
  spoken,
  ...rest
}: ButtonLinkProps) {
  const id = useId()
  // Spread, because the linter sees no address among the rest, and no link without one.
  const labelled = { 'aria-labelledby': spoken && id }
  return (
    <a className={classNames(buttonClass(variant), className)} {...labelled} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
      <Spoken id={id}>{spoken}</Spoken>
    </a>
  )
}
