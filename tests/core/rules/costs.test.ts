import { describe, expect, it } from 'vitest'
import { emptyActor } from '#core/questions/team.ts'
import { costSum, kronerIn } from '#core/rules/costs.ts'

const cost = (amount: string, payer = '') => ({ id: amount + payer, what: 'Mad', amount, payer })

describe('an amount', () => {
  it.each([
    ['24.000 kr.', 24_000],
    ['24 000', 24_000],
    ['24\u00a0000 kr', 24_000],
    ['1.234.567,50 kr.', 1_234_567.5],
    ['kr. 500', 500],
    ['kr 500', 500],
    [String(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
    ['2.500,-', 2500],
    ['500 kroner', 500],
    ['DKK 80,000', 80_000],
    ['80,000.5 DKK', 80_000.5],
    ['0', 0],
    ['0 kr.', 0],
  ])('of "%s" is a sum of money', (text, sum) => expect(kronerIn(text)).toBe(sum))

  it.each([
    '',
    'Uden betaling',
    'Inden for arbejdsplanen',
    '2 timer om ugen',
    '24.00.000',
    '1,2,3',
    '20-30.000 kr.',
    'kr.',
    '9'.repeat(20),
  ])('of "%s" is none', (text) => expect(kronerIn(text)).toBeNull())
})

describe('the sum of the costs', () => {
  const actors = [
    { ...emptyActor('a1', 'Borgerforeningen'), group: 'associations' as const },
    { ...emptyActor('a2', 'Regionen'), group: 'otherPublic' as const },
    { ...emptyActor('a3', 'Kultur og Fritid'), group: 'administration' as const },
    emptyActor('a4', 'Nogen'),
    { ...emptyActor('a5', 'Byrådet'), group: 'politicians' as const },
    { ...emptyActor('a6', 'Hjemmeplejen'), group: 'staff' as const },
  ]

  it('counts what has an amount, and how many have none', () => {
    const costs = [cost('24.000 kr.'), cost('1.500'), cost('Uden betaling'), cost('0')]
    const empty = { id: 'c9', what: ' ', amount: '', payer: '' }
    expect(costSum([...costs, empty], [])).toEqual({
      total: 25_500,
      outside: 0,
      counted: 3,
      uncounted: 1,
    })
  })

  it('knows by the actors what comes from outside the municipality', () => {
    const costs = [
      cost('1', 'borgerforeningen '),
      cost('10', 'Regionen'),
      cost('100', 'Kultur og Fritid'),
      cost('1000', 'Nogen'),
      cost('10000', 'Ukendt'),
      cost('100000', 'Byrådet'),
      cost('1000000', 'Hjemmeplejen'),
    ]
    expect(costSum(costs, actors)).toMatchObject({ total: 1_111_111, outside: 11 })
  })
})
