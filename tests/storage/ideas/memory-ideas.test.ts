import { memoryIdeas } from '#storage/ideas/memory-ideas.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { keepsTheIdeasContract } from '../../fixtures/ideas-contract.ts'

keepsTheIdeasContract(async () => {
  const shelf = memoryShelf()
  return { shelf, ideas: memoryIdeas(shelf) }
})
