import type { IconName } from '#ui/icon.tsx'

export type MenuItem = {
  id: string
  label: string
  icon?: IconName | undefined
  lang?: string | undefined
  /** Items that follow each other with the same section stand under its name. */
  section?: string | undefined
  /** Beside the label: a key combination, a size. */
  hint?: string | undefined
  current?: boolean | undefined
  opensDialog?: boolean | undefined
} & ({ href: string } | { onSelect: () => void })

export type MenuSection = { id: string; name: string | undefined; items: readonly MenuItem[] }

/** Items in their order, parted where the section changes. */
export function menuSections(items: readonly MenuItem[]): MenuSection[] {
  const sections: { id: string; name: string | undefined; items: MenuItem[] }[] = []
  for (const item of items) {
    const last = sections.at(-1)
    if (last && last.name === item.section) last.items.push(item)
    else sections.push({ id: item.id, name: item.section, items: [item] })
  }
  return sections
}
