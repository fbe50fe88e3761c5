import { leaf, type Outline, within } from './charter-outline.ts'
import { inline } from './inspect/read-outline.ts'
import type { ReadElement } from './read-pdf.ts'
import { visible } from './visible.ts'

/** The outline of one page as pdf.js reads it. */
export function pdfJsOutline({ role, scope, says, text, children }: ReadElement): Outline {
  if (role === 'Figure') return leaf(role, says ?? '')
  const blocks = children.filter((child) => !inline.has(child.role))
  const named = [role, scope].filter(Boolean).join(' ')
  return blocks.length > 0 ? within(named, blocks.map(pdfJsOutline)) : leaf(named, text)
}

/** What pdf.js can be asked: without blanks, which it sets by where glyphs stand. */
export const askedOfPdfJs = (outline: Outline): Outline =>
  outline.map((line) => {
    const [indent = '', role = '', text = ''] = partsOf(line)
    return `${indent}${role}: ${visible(text)}`
  })

interface Line {
  readonly depth: number
  readonly role: string
  scope: string
  text: string
}

/** An outline as poppler prints one: roles, scopes and, when asked, the text that is drawn. */
export function popplerOutline(printed: string): Outline {
  const lines: Line[] = []
  const open: Line[] = []
  for (const line of printed.split('\n').filter((each) => each.trim() !== '')) {
    const content = line.trim()
    const holder = open.at(-1)
    const text = /^"(.*)"$/s.exec(content)?.[1]
    if (text !== undefined && holder) holder.text += text
    else if (content.startsWith('/')) {
      const scope = /^\/Scope (\/\w+)$/.exec(content)?.[1]
      if (scope && holder) holder.scope = scope.replace('/', ' ')
    } else {
      const role = /^\w*/.exec(content)?.[0] ?? ''
      if (unshown.has(role)) continue
      const depth = line.search(/\S/) / 2
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
      const begun: Line = { depth, role, scope: '', text: '' }
      open.push(begun)
      lines.push(begun)
    }
  }
  return lines.map(
    ({ depth, role, scope, text }) => `${'  '.repeat(depth)}${role}${scope}: ${text}`,
  )
}

/** Runs of text, and the annotation of a link. */
const unshown: ReadonlySet<string> = new Set([...inline, 'Object'])

/** What poppler’s structure can be asked: it says neither what stands for glyphs nor for figures. */
export const askedOfPoppler = (outline: Outline): Outline =>
  outline.map((line) => {
    const [indent = '', role = '', text = ''] = partsOf(line)
    return `${indent}${role}: ${role === 'Figure' ? '' : visible(text).replace(/[-\u2010\u2011]/gu, '')}`
  })

/** Only what stands in what. */
export const rolesIn = (outline: Outline): Outline =>
  outline.map((line) => partsOf(line).slice(0, 2).join(''))

const partsOf = (line: string) => /^( *)([\w ]+?)(?:: ?(.*))?$/su.exec(line)?.slice(1) ?? []
