import { describe, expect, it } from 'vitest'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { keepsTheShelfContract } from '../fixtures/shelf-contract.ts'

describe('the shelf in memory', () => {
  keepsTheShelfContract(async () => memoryShelf())

  it('knows of no quota', async () => {
    expect(await memoryShelf().usage()).toBeNull()
  })
})
