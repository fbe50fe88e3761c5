const words = [
  ...[
    'ingen',
    'ét',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv',
    'otte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
]
const figures = new Intl.NumberFormat('da')

/** A count of things of the neuter gender: in words up to twelve. */
export const inWords = (count: number): string => words[count] ?? figures.format(count)
