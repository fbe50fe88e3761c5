import type { FieldTexts } from './field.tsx'

/** Parts what belongs to the field from what belongs to the control in it. */
export function fieldTexts<P extends FieldTexts>(props: P) {
  const {
    label,
    help,
    note,
    noteIcon,
    error,
    errorPrefix,
    hints,
    headingLevel,
    hideLabel,
    described,
    after,
    isLacking,
    ...rest
  } = props
  const texts: FieldTexts = {
    label,
    help,
    note,
    noteIcon,
    error,
    errorPrefix,
    hints,
    headingLevel,
    hideLabel,
    described,
    after,
    isLacking,
  }
  return { texts, rest }
}
