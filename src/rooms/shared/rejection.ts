import { createContext, use, useEffect } from 'react'
import { get, useFormContext } from 'react-hook-form'

/** The names whose rejection is said by a control on the page, a name once for each control. */
export class SaidRejections {
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

export const SaidRejectionsContext = createContext<SaidRejections | null>(null)

/**
 * Whether what stands in a control is rejected. Who asks has to say so on the page: a rejection that
 * nobody asks about counts as one that people are not told of.
 */
export function useRejection(name: string): boolean {
  const said = use(SaidRejectionsContext)
  const { formState } = useFormContext()
  useEffect(() => said?.add(name), [said, name])
  return get(formState.errors, name) !== undefined
}
