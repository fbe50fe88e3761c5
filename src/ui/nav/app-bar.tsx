import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import type { Hue } from '#ui/hue.ts'
import type { IconName } from '#ui/icon.tsx'
import styles from './app-bar.module.css'
import { Menu } from './menu.tsx'
import type { MenuItem } from './menu-item.ts'

export type AppBarTool = {
  id: string
  label: string
  icon: IconName
  lang?: string | undefined
  current?: boolean | undefined
  /** The keys that do the same. */
  hint?: string | undefined
  opensDialog?: boolean | undefined
} & ({ href: string } | { onSelect: () => void } | { items: readonly MenuItem[] })

export type AppBarProps = {
  brand: string
  brandHref: string
  brandLabel?: string | undefined
  project?: ReactNode | undefined
  saveStatus?: ReactNode | undefined
  /** On narrow screens, instead of the project's name and of the lines beneath: where one is. */
  where?: ReactNode | undefined
  /** Whose colour the bar wears on narrow screens. */
  question?: Hue | undefined
  tools: readonly AppBarTool[]
  toolsLabel: string
  menuLabel: string
}

/** The top of every screen. On narrow screens the tools move into one menu. */
export function AppBar(props: AppBarProps) {
  const { brand, brandHref, brandLabel, project, saveStatus, where, tools, menuLabel } = props
  return (
    <header
      className={classNames(styles.top, Boolean(where) && styles.withLines)}
      data-question={props.question}
    >
      <div className={styles.inner}>
        <a className={styles.brand} href={brandHref} aria-label={brandLabel}>
          <BrandMark />
          <span className={styles.brandName}>{brand}</span>
        </a>
        {where && <div className={styles.where}>{where}</div>}
        {project && <div className={styles.project}>{project}</div>}
        {saveStatus && <div className={styles.save}>{saveStatus}</div>}
        <nav className={styles.tools} aria-label={props.toolsLabel}>
          {tools.map((tool) => (
            <Tool key={tool.id} tool={tool} />
          ))}
        </nav>
        <Menu
          label={menuLabel}
          icon="menu"
          iconOnly
          align="end"
          items={tools.flatMap(asMenuItems)}
          className={styles.menu}
        />
      </div>
    </header>
  )
}

/** A table seen from above, with one of the four lines at each side. */
function BrandMark() {
  return (
    <svg width="30" height="30" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect x="9.5" y="9.5" width="15" height="15" rx="2.5" fill="currentColor" />
      <rect x="9.5" y="1.5" width="15" height="4.6" rx="1" fill="var(--q1)" />
      <rect x="27.9" y="9.5" width="4.6" height="15" rx="1" fill="var(--q2)" />
      <rect x="9.5" y="27.9" width="15" height="4.6" rx="1" fill="var(--q3)" />
      <rect x="1.5" y="9.5" width="4.6" height="15" rx="1" fill="var(--q4)" />
    </svg>
  )
}

function Tool({ tool }: { tool: AppBarTool }) {
  const { label, icon, lang } = tool
  if ('items' in tool) return <Menu label={label} icon={icon} items={tool.items} align="end" />
  if ('href' in tool) {
    return (
      <ButtonLink
        variant="text"
        icon={icon}
        href={tool.href}
        lang={lang}
        aria-current={tool.current ? 'page' : undefined}
      >
        {label}
      </ButtonLink>
    )
  }
  return (
    <Button
      variant="text"
      icon={icon}
      lang={lang}
      aria-haspopup={tool.opensDialog ? 'dialog' : undefined}
      onClick={tool.onSelect}
    >
      <span>{label}</span>
      {tool.hint && (
        <>
          {' '}
          <kbd className={styles.keys}>{tool.hint}</kbd>
        </>
      )}
    </Button>
  )
}

function asMenuItems(tool: AppBarTool): MenuItem[] {
  if ('items' in tool) {
    return tool.items.map((item) => ({ ...item, section: item.section ?? tool.label }))
  }
  return [tool]
}
