const vowel = /[aeiouyæøåäöü\u00e0-\u00fc]/iu

/**
 * The same pieces, joined where a break would read badly: one without a vowel goes with the piece
 * before it, and a single letter with the piece after, so that no line ends right behind one.
 */
export function readablePieces(pieces: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [place, piece] of pieces.entries()) {
    const before = joined.at(-1)
    const isLastLetter = piece.length === 1 && place === pieces.length - 1
    if (before !== undefined && (!vowel.test(piece) || before.length === 1 || isLastLetter)) {
      joined[joined.length - 1] = before + piece
    } else joined.push(piece)
  }
  const [first, second, ...others] = joined
  return first !== undefined && second !== undefined && !vowel.test(first)
    ? [first + second, ...others]
    : joined
}
