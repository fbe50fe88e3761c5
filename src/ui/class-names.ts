/** Joins the class names that apply; CSS modules hand out `string | undefined`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
