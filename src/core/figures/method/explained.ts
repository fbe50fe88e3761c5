import type { Figure, FigureName, Space } from '#core/figures/drawing/figure.ts'
import { described, plain } from '#core/figures/drawing/figure-text.ts'
import type { Drawn } from './cells.ts'
import type { Named } from './method-words.ts'

interface Told {
  readonly title: string
  readonly said: string
}

/** A drawing with its name, and all it shows in words. */
export const explained = (
  name: FigureName,
  { title, said, things }: Told & { readonly things: readonly Named[] },
  { drawn, space }: { readonly drawn: Drawn; readonly space: Space },
): Figure => ({
  name,
  title,
  description: described({
    intro: [said],
    items: things.map(({ name, about }) => ({ name: plain(name), about })),
  }),
  width: space.width,
  height: drawn.height,
  shapes: drawn.shapes,
})
