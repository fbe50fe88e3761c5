import { describe, expect, it } from 'vitest'
import { readPastedIdeas, tableOf } from '#core/workshop/ideas/pasted-ideas.ts'

const heads = { idea: ['Forslag', 'Idea'], table: ['Bord', 'Table'] }
const read = (text: string) => {
  const pasted = readPastedIdeas(text, heads)
  const roles = pasted.columns.map(({ role }) => role)
  return pasted.rows({ roles, keepsNumbers: false }).map((row) => [row.name, tableOf(row)])
}

describe('a pasted list of ideas', () => {
  it('loses bullets, numbers, quotation marks, empty lines and what stands twice', () => {
    expect(read('• En bus\n\n- Et køkken\n• en  BUS\n')).toEqual([
      ['En bus', null],
      ['Et køkken', null],
    ])
    expect(read('1. En bus\n2. Et køkken\n3. "Mad"')).toEqual([
      ['En bus', null],
      ['Et køkken', null],
      ['Mad', null],
    ])
  })

  it('has its tables in a column, with and without a head, as number or with the word', () => {
    const both = [
      ['En bus', 4],
      ['Et køkken', 12],
    ]
    expect(read('En bus\t4\nEt køkken\t12')).toEqual(both)
    expect(read('En bus\tBord 4\nEt køkken\ttable 12')).toEqual(both)
    expect(read('Bord\tForslag\n4\tEn bus\n12\tEt køkken')).toEqual(both)
  })

  it('keeps what two tables said', () => {
    expect(read('En bus\t4\nEn bus\t5\nEn bus\t4')).toEqual([
      ['En bus', 4],
      ['En bus', 5],
    ])
  })

  it('keeps what is no table in the text', () => {
    expect(read('Forslag\tBord\nEn bus\tvinduet')).toEqual([['En bus (vinduet)', null]])
  })
})
