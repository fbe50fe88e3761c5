import { type Language, languages } from '#core/languages.ts'
import { type Hyphenate, loadHyphenation } from '#hyphenation/load-hyphenation.ts'
import { cutWordsIn, isWithoutHyphen } from './cut-words.ts'
import styles from './mend-cut-words.module.css'

/** Of a text that holds a mended word: what stands after its first part. */
type Rest = readonly (Text | HTMLElement)[]

/** Milliseconds of a rest that are left to the page. */
const spared = 2
/** Milliseconds after which a page that never rests gets a few texts mended all the same. */
const longestWait = 500
/** So many texts are asked at a time: on a page that never rests, and at most. */
const fewest = 100
const portion = 200

/**
 * Sees to it that no line of the page ends inside a word without a hyphen. Browsers have no Danish
 * syllables of their own, so a word that a line has cut gets places where it may be broken. Works while
 * the page rests, and asks only of what has changed. Gives back how to stop.
 */
export function mendCutWords(root: HTMLElement): () => void {
  const mender = new Mender(root)
  return () => mender.stop()
}

class Mender {
  private readonly root: HTMLElement
  private readonly waiting = new Set<Node>()
  private readonly mended = new Map<Text, Rest>()
  /** The texts made here, which nobody else knows of. */
  private readonly parted = new WeakSet<Text>()
  private readonly known = new Map<Language, Hyphenate>()
  private readonly observer = new MutationObserver((records) => this.note(records))
  private isPlanned = false

  constructor(root: HTMLElement) {
    this.root = root
    this.observe()
    window.addEventListener('resize', this.all)
    document.fonts.addEventListener('loadingdone', this.all)
    this.all()
  }

  stop() {
    this.observer.disconnect()
    window.removeEventListener('resize', this.all)
    document.fonts.removeEventListener('loadingdone', this.all)
    this.waiting.clear()
    for (const text of this.mended.keys()) this.restore(text)
  }

  private observe() {
    this.observer.observe(this.root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['open', 'hidden', 'lang'],
    })
  }

  private readonly all = () => this.plan(this.root)

  private note(records: readonly MutationRecord[]) {
    for (const { target, type, addedNodes, removedNodes } of records) {
      // At each key it is given what is typed in it, as a text that stands on no line.
      if (target instanceof HTMLTextAreaElement) continue
      // Whoever writes a text anew, or takes it away, knows nothing of what was parted from it.
      if (target instanceof Text) this.drop(target)
      for (const gone of removedNodes) if (gone instanceof Text) this.drop(gone)
      for (const node of type === 'childList' ? addedNodes : [target]) this.plan(node)
    }
    this.observer.takeRecords()
  }

  private plan(node: Node) {
    this.waiting.add(node)
    if (this.isPlanned) return
    this.isPlanned = true
    whenResting((timeLeft) => this.work(timeLeft))
  }

  /**
   * At least a few, and as many as there is time for. All are asked before any is changed, so that the browser
   * lays the page out once for them all.
   */
  private work(timeLeft: () => number) {
    this.isPlanned = false
    const breaks = new Map<Text, readonly number[]>()
    for (const text of this.nextTexts()) {
      if (breaks.size >= fewest && timeLeft() <= spared) this.waiting.add(text)
      else breaks.set(text, this.breaksOf(text))
    }
    for (const [text, places] of breaks) this.part(text, places)
    for (const text of breaks.keys()) if (this.mended.has(text)) this.askBeside(text)
    this.hang([...breaks.keys()])
    const [next] = this.waiting
    if (next) this.plan(next)
  }

  /** A portion of those that wait, as they were written. What a node holds joins those that wait. */
  private nextTexts(): readonly Text[] {
    const texts: Text[] = []
    for (const node of this.waiting) {
      if (texts.length === portion) break
      this.waiting.delete(node)
      if (!(node instanceof Text)) {
        for (const text of textsIn(node)) if (!this.parted.has(text)) this.waiting.add(text)
      } else if (node.isConnected) texts.push(node)
      else this.drop(node)
    }
    for (const text of texts) this.restore(text)
    return texts
  }

  private breaksOf(text: Text): readonly number[] {
    const cut = cutWordsIn(text)
    if (cut.length === 0 || !isProse(text)) return []
    const language = languageOf(text)
    const hyphenate = language && this.known.get(language)
    if (hyphenate)
      return cut.flatMap(({ from, to }) => breaksIn(hyphenate(text.data.slice(from, to)), from))
    if (language) this.fetch(language)
    return []
  }

  /** Parts a text at these places, with room for a hyphen at each. */
  private part(text: Text, breaks: readonly number[]) {
    const rest: (Text | HTMLElement)[] = []
    for (const at of breaks.toReversed()) {
      const tail = text.splitText(at)
      const soft = document.createElement('span')
      soft.className = styles.soft ?? ''
      tail.before(soft)
      rest.unshift(soft, tail)
      this.parted.add(tail)
    }
    if (rest.length > 0) this.mended.set(text, rest)
    this.observer.takeRecords()
  }

  /** What stands in the same table or list has another width now, and may be cut where it was not. */
  private askBeside({ parentElement }: Text) {
    const whole = parentElement?.closest('table, ul, ol, dl, fieldset') ?? parentElement
    for (const text of whole ? textsIn(whole) : [])
      if (!this.mended.has(text) && !this.parted.has(text)) this.waiting.add(text)
  }

  /** Where a line ends in a word all the same, its hyphen found no room: there it hangs over the edge. */
  private hang(texts: readonly Text[]) {
    const softs = texts.flatMap((text) => this.mended.get(text) ?? [])
    const bare = softs.filter((soft) => soft instanceof HTMLElement && isWithoutHyphen(soft))
    for (const soft of bare) if (soft instanceof HTMLElement) soft.className = styles.hanging ?? ''
    this.observer.takeRecords()
  }

  /** Makes it one text again. */
  private restore(text: Text) {
    const rest = this.mended.get(text)
    if (!rest) return
    for (const node of rest) if (node instanceof Text) text.appendData(node.data)
    this.drop(text)
  }

  private drop(text: Text) {
    for (const node of this.mended.get(text) ?? []) node.remove()
    this.mended.delete(text)
    this.observer.takeRecords()
  }

  /** Where the syllables cannot be had, words stay as they are until the next time. */
  private fetch(language: Language) {
    void loadHyphenation(language).then(
      (hyphenate) => {
        this.known.set(language, hyphenate)
        this.all()
      },
      () => undefined,
    )
  }
}

function textsIn(node: Node): Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  return texts
}

/** The places between the pieces of a word that begins there. */
function breaksIn(pieces: readonly string[], from: number): readonly number[] {
  let at = from
  return pieces.slice(0, -1).map((piece) => {
    at += piece.length
    return at
  })
}

/** In a row of boxes each part would become a box of its own; and what is only read aloud is one px wide. */
function isProse({ parentElement }: Text): boolean {
  return (
    parentElement !== null &&
    parentElement.getBoundingClientRect().width > 1 &&
    !/flex|grid/u.test(getComputedStyle(parentElement).display)
  )
}

function languageOf({ parentElement }: Text): Language | undefined {
  const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang
  return languages.find((language) => lang?.split('-')[0] === language)
}

/** Safari has no idle callbacks. */
function whenResting(act: (timeLeft: () => number) => void) {
  if (typeof requestIdleCallback === 'undefined') setTimeout(() => act(() => Infinity))
  else requestIdleCallback((rest) => act(() => rest.timeRemaining()), { timeout: longestWait })
}
