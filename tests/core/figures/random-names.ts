import * as fc from 'fast-check'

const words = [
  'Grundejerforeningen',
  'Ældre',
  'uden bil',
  'Klima- og Miljøudvalget',
  'sundhedsplejersker',
  'i',
  'pensionistforeningen',
  'Åparken',
  'Menneskerettighedskonventionsarbejdsgruppen',
]

/** What people call a group, and what careless code breaks on; up to some 80 letters. */
export const randomName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
      .map((chosen) => chosen.join(' ').slice(0, 80).trim()),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(80), 'מיזם משותף', '漢字'.repeat(30), '👩‍🚀 to'),
  },
)

/** From a phone to a sheet of paper. */
export const randomWidth = fc.integer({ min: 240, max: 760 })
