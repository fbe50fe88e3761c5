import { isFilled } from './is-filled.ts'

/**
 * The name to show for a project, an actor or a need: what people wrote, without blanks around it and
 * in `wrap`, or `otherwise` where there is nothing to see.
 */
export const shownName = (
  name: string,
  otherwise: string,
  wrap: (text: string) => string = (text) => text,
): string => (isFilled(name) ? wrap(name.trim()) : otherwise)
