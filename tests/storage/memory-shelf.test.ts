import { describe } from 'vitest'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { keepsTheShelfContract } from '../fixtures/shelf-contract.ts'

describe('the shelf in memory', () => {
  keepsTheShelfContract(async () => memoryShelf())
})
