import type { KeyboardEvent } from 'react'

/**
 * True for a key that goes to an input method. Safari ends the composition before it tells of the
 * key that ended it, and then only this old code says where the key went.
 */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229
