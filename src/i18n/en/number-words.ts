const words = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
  ],
  'twelve',
]
const figures = new Intl.NumberFormat('en-GB')

/** A count: in words up to twelve. */
export const inWords = (count: number): string => words[count] ?? figures.format(count)
