/** Which of the four colours a part wears; tokens.css turns it into --q and --qt. */
export type Hue = 'problem' | 'team' | 'motivation' | 'arena'

export type HeadingLevel = 2 | 3 | 4
