/** Wraps what somebody wrote, so that it is found again in the sentence around it. */
export type Wrap = (text: string) => string

export type TypedInProps = {
  /** Called with a way to wrap each text somebody wrote. */
  sentence: (typed: Wrap) => string
  /** Of what is typed; undefined where it is the page's own. */
  lang: string | undefined
}

/** A sentence around texts somebody wrote, each of them in the language it is in. */
export function TypedIn({ sentence, lang }: TypedInProps) {
  if (lang === undefined) return <span>{sentence(asItIs)}</span>
  const texts = sentence(wrapped).split(edges)
  return texts
    .map((text, place) => ({ text, place }))
    .map(({ text, place }) =>
      text === '' ? null : (
        <span key={place} lang={place % 2 === 1 ? lang : undefined}>
          {text}
        </span>
      ),
    )
}

/** For what is not shown, such as a file. */
export const asItIs: Wrap = (text) => text

// Two code points that stand for no sign in any text.
const wrapped: Wrap = (text) => `\uFDD0${text}\uFDD1`
const edges = /\uFDD0|\uFDD1/
