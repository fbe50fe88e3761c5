import type { ComponentPropsWithRef } from 'react'
import { type ButtonVariant, buttonClass } from './button-classes.ts'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type ButtonLook = {
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  iconAfter?: IconName | undefined
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
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={classNames(buttonClass(variant, iconOnly), className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
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
  ...rest
}: ButtonLinkProps) {
  return (
    <a className={classNames(buttonClass(variant), className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  )
}
