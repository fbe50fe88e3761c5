import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure tree as a reader sees it. */
export interface ReadElement {
  readonly role: string
  /** Its own words and those of all below it, in reading order, as far as they stand on the page. */
  readonly text: string
  /** Of a head cell: which cells it heads. */
  readonly scope: string | null
  readonly children: readonly ReadElement[]
  readonly language: string | null
  /** What is said instead of what is seen. */
  readonly says: string | null
}

export interface ReadPdf {
  /**
   * One tree for each page, with what the page holds of the document, and all of a list or a table of
   * which it holds a part.
   */
  readonly pages: readonly ReadElement[]
  /** All that is read, page after page. */
  readonly text: string
  /** What stands on each page, also what is not read. */
  readonly seen: readonly string[]
  readonly title: unknown
  readonly author: unknown
  readonly metadata: string
  readonly outline: readonly ReadBookmark[]
  /** By the names people see. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** Addresses that links lead to. */
  readonly links: readonly string[]
  /** Pages, from 1, that links inside the paper lead to. */
  readonly linkedPages: readonly number[]
  readonly language: string | null
}

export interface ReadBookmark {
  readonly title: string
  /** From 1. */
  readonly page: number
  readonly items: readonly ReadBookmark[]
}

/** Reads a PDF back with pdf.js: its text in the order of its structure tree, and its properties. */
export async function readPdf(bytes: Uint8Array, warnings?: 'with warnings'): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: warnings ? 1 : 0 })
  const document = await loading.promise
  const pages: ReadElement[] = []
  const seen: string[] = []
  const links: string[] = []
  const linkedPages: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { marked, all } = await contentOf(page)
    seen.push(all)
    const tree = await page.getStructTree()
    pages.push(elementOf(tree, marked))
    for (const { url, dest } of await page.getAnnotations())
      if (dest) linkedPages.push(await pageOf(document, dest))
      else links.push(String(url))
  }
  const { info, metadata } = await document.getMetadata()
  const outline = await bookmarksOf(document, (await document.getOutline()) ?? [])
  const attachments = new Map<string, Uint8Array>()
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    const content = await document.getAttachmentContent(id)
    if (content) attachments.set(filename, content)
  }
  const read: ReadPdf = {
    pages,
    text: pages.map((page) => page.text).join(''),
    seen,
    title: Reflect.get(info, 'Title'),
    author: Reflect.get(info, 'Author'),
    metadata: metadata?.getRaw() ?? '',
    outline,
    attachments,
    links,
    linkedPages,
    language: Reflect.get(info, 'Language') ?? null,
  }
  await loading.destroy()
  return read
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>
type Tree = Awaited<ReturnType<Page['getStructTree']>>
type Outline = NonNullable<Awaited<ReturnType<Document['getOutline']>>>

async function contentOf(page: Page): Promise<{ marked: Map<string, string>; all: string }> {
  const marked = new Map<string, string>()
  const open: (string | null)[] = []
  let all = ''
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  })
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== null)
      const text = item.str + (item.hasEOL ? '\n' : '')
      all += text
      if (id) marked.set(id, (marked.get(id) ?? '') + text)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      open.push(item.id ?? null)
      if (item.id) marked.set(item.id, marked.get(item.id) ?? '')
    }
  }
  return { marked, all }
}

function elementOf(node: Tree, marked: ReadonlyMap<string, string>): ReadElement {
  const says = stringIn(node, 'alt')
  const children: ReadElement[] = []
  let text = ''
  let isHere = false
  for (const child of node?.children ?? []) {
    if ('role' in child) {
      const element = elementOf(child, marked)
      children.push(element)
      text += element.text
    } else {
      text += marked.get(child.id) ?? ''
      isHere ||= marked.has(child.id)
    }
  }
  return {
    role: node?.role ?? '',
    text: (isHere && says) || text,
    scope: stringIn(node, 'scope'),
    children,
    language: stringIn(node, 'lang'),
    says,
  }
}

function stringIn(node: object | null, key: string): string | null {
  const value: unknown = node && Reflect.get(node, key)
  return typeof value === 'string' ? value : null
}

/** A destination stands there itself or, in what a browser prints, by a name. */
async function pageOf(document: Document, dest: unknown): Promise<number> {
  const where: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  const [reference] = Array.isArray(where) ? where : []
  return 1 + (await document.getPageIndex(reference))
}

async function bookmarksOf(document: Document, outline: Outline): Promise<ReadBookmark[]> {
  const bookmarks: ReadBookmark[] = []
  for (const { title, dest, items } of outline) {
    const page = await pageOf(document, dest)
    bookmarks.push({ title, page, items: await bookmarksOf(document, items) })
  }
  return bookmarks
}

/** All elements of a role below these, in reading order. */
export function allOf(role: string, elements: readonly ReadElement[]): readonly ReadElement[] {
  return elements.flatMap((element) => [
    ...(element.role === role ? [element] : []),
    ...allOf(role, element.children),
  ])
}
