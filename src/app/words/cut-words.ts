/** Where a word stands in a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Shorter words are not broken. */
const words = /[\p{L}\p{M}]{6,}/gu
/** What stands between blanks and is no word: a hyphen in it would be read as part of the address. */
const addresses = /\S*(?:@|:\/\/)\S*/gu

/** The words of a text on the page of which one line has the beginning and the next the rest. */
export function cutWordsIn(text: Text): readonly Stretch[] {
  const range = document.createRange()
  range.selectNodeContents(text)
  if (!isOnLines(range)) return []
  const plain = text.data.replace(addresses, (address) => ' '.repeat(address.length))
  return [...plain.matchAll(words)].flatMap(({ 0: word, index }) => {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return isOnLines(range) ? [{ from: index, to: index + word.length }] : []
  })
}

/** Whether a line ends at this place for a hyphen, and none is drawn: it would not have fitted. */
export function isWithoutHyphen(place: HTMLElement): boolean {
  const { previousSibling: before, nextSibling: after } = place
  if (!(before instanceof Text && after instanceof Text)) return false
  if (place.getBoundingClientRect().width > 0) return false
  const range = document.createRange()
  range.setStart(before, Math.max(0, before.length - 1))
  range.setEnd(after, Math.min(1, after.length))
  return isOnLines(range)
}

/** Whether it begins on one line and ends on another. */
function isOnLines(range: Range): boolean {
  const rects = range.getClientRects()
  const [first, last] = [rects[0], rects[rects.length - 1]]
  return first !== undefined && last !== undefined && last.top > first.top + first.height / 2
}
