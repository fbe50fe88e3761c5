/** Anything but white space and what is made not to be seen, alone or in any font. */
const seen =
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\ufff9-\ufffb]/u

/** True when a text has something to see: a name of nothing but zero-width spaces is no name. */
export const isFilled = (text: string): boolean => seen.test(text)
