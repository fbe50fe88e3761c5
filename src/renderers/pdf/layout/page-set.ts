import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import type { Box, Drawing } from './drawing.ts'
import type { PageSize } from './page-regions.ts'
import {
  isArtifact,
  type MarkedContent,
  type Owner,
  type PlacedLink,
  type StructureElement,
} from './structure.ts'

/** Drawings that follow each other and belong to the same. */
export interface Sequence {
  readonly owner: Owner
  /** Null for an artifact. */
  readonly content: MarkedContent | null
  readonly drawings: Drawing[]
}

export interface Sheet {
  readonly size: PageSize
  readonly sequences: Sequence[]
  readonly links: PlacedLink[]
}

export interface Bookmark {
  readonly title: string
  /** What links inside the paper call the place. */
  readonly anchor?: string
  /** From 1. */
  readonly level: number
  readonly page: number
  /** Points from the page's top. */
  readonly top: number
}

/** The charter laid out: all that drawing needs. */
export interface LaidOut {
  readonly sheets: readonly Sheet[]
  readonly root: StructureElement
  readonly bookmarks: readonly Bookmark[]
}

/** The sheets being filled, one after the other, in reading order. */
export class PageSet implements LaidOut {
  /** Of the sheets begun from here on. */
  size: PageSize
  readonly sheets: Sheet[] = []
  readonly bookmarks: Bookmark[] = []
  readonly root: StructureElement
  private readonly attached: Set<StructureElement>
  private contents: number[] = []
  private current = -1

  constructor(language: string, size: PageSize) {
    this.size = size
    this.root = {
      kind: 'element',
      tag: 'Document',
      parent: null,
      attributes: { language },
      kids: [],
    }
    this.attached = new Set([this.root])
  }

  begin(): void {
    this.sheets.push({ size: this.size, sequences: [], links: [] })
    this.contents.push(0)
    this.current = this.sheets.length - 1
  }

  /** What is drawn next goes on this sheet, counted from 0. */
  turnTo(page: number): void {
    this.current = page
  }

  draw(owner: Owner, ...drawings: Drawing[]): void {
    if (drawings.length === 0) return
    const last = this.sheet.sequences.at(-1)
    if (last?.owner === owner) last.drawings.push(...drawings)
    else this.sheet.sequences.push({ owner, content: this.open(owner), drawings })
  }

  /** Puts the element into the tree where it stands now, also when it stays empty. */
  attach(owner: Owner): void {
    if (isArtifact(owner) || this.attached.has(owner)) return
    this.attached.add(owner)
    if (!owner.parent) throw new Error(`A ${owner.tag} outside the document.`)
    this.attach(owner.parent)
    owner.parent.kids.push(owner)
  }

  link(element: StructureElement, box: Box, href: string, says: string): void {
    const link: PlacedLink = { kind: 'link', page: this.current, box, href, says, element }
    this.sheet.links.push(link)
    element.kids.push(link)
  }

  bookmark({ title, ...place }: Omit<Bookmark, 'page'>): void {
    this.bookmarks.push({ title: cleanLine(title), ...place, page: this.current })
  }

  private get sheet(): Sheet {
    const sheet = this.sheets[this.current]
    if (!sheet) throw new Error('Nothing can be drawn before the first sheet.')
    return sheet
  }

  private open(owner: Owner): MarkedContent | null {
    if (isArtifact(owner)) return null
    this.attach(owner)
    const id = this.contents[this.current] ?? 0
    this.contents[this.current] = id + 1
    const content: MarkedContent = { kind: 'content', page: this.current, id }
    owner.kids.push(content)
    return content
  }
}
