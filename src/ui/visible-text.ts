/** Whether there is anything to see in a text: not so of blanks, joiners and marks of direction. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
