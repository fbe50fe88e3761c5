import { describe, expect, it } from 'vitest'
import { findByName } from '#rooms/shared/find-by-name.ts'

const rows = ['Beboerrådet', 'Rådhuset'.normalize('NFD'), 'Skolen'].map((name) => ({ name }))
const found = (search: string) => findByName(rows, search).map(({ name }) => name.normalize('NFC'))

describe('rows found by name', () => {
  it.each(['råd', 'RÅD', 'råd'.normalize('NFD'), ' råd '])('are the same for %j', (search) => {
    expect(found(search)).toEqual(['Beboerrådet', 'Rådhuset'])
  })

  it('are all when nothing is searched for', () => {
    expect(found(' ')).toHaveLength(3)
  })
})
