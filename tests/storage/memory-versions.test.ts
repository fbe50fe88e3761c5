import { describe } from 'vitest'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { memoryVersions } from '#storage/memory-versions.ts'
import { keepsTheVersionsContract } from '../fixtures/versions-contract.ts'

describe('versions in memory', () => {
  keepsTheVersionsContract(async () => {
    const shelf = memoryShelf()
    return { shelf, versions: memoryVersions(async (id) => (await shelf.look(id)) !== null) }
  })
})
