import { createContext, use, useEffect } from 'react'
import { get, useFormContext } from 'react-hook-form'

/** The names whose refusal is said by a control on the page, a name once for each control. */
export class SaidRefusals {
  readonly #names: string[] = []

  add(name: string): () => void {
    this.#names.push(name)
    return () => {
      this.#names.splice(this.#names.indexOf(name), 1)
    }
  }

  /** Whether a control says it that stands there, or for the list the place is in. */
  says(path: string): boolean {
    return this.#names.some((name) => path === name || path.startsWith(`${name}.`))
  }
}

export const SaidRefusalsContext = createContext<SaidRefusals | null>(null)

/**
 * Whether what stands in a control is refused. Who asks has to say so on the page: a refusal that
 * nobody asks about counts as one that people are not told of.
 */
export function useRefusal(name: string): boolean {
  const said = use(SaidRefusalsContext)
  const { formState } = useFormContext()
  useEffect(() => said?.add(name), [said, name])
  return get(formState.errors, name) !== undefined
}
