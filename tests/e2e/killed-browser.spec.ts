// Its browsers are its own: the one the other tests watch has nothing to do here.
import { expect, test } from '@playwright/test'
import { killWhileTyping } from './support/kill/kills.ts'

const kills = 6

test('nothing that was said to be saved is lost when the browser is killed', async ({
  baseURL,
}) => {
  const found = await killWhileTyping({ address: String(baseURL), kills, isCut: false })
  expect(found).toMatchObject({ kills, losses: [] })
  expect(found.confirmed).toBeGreaterThan(0)
})

test('nothing is lost when it is killed thirty times', { tag: '@whole' }, async ({ baseURL }) => {
  const found = await killWhileTyping({ address: String(baseURL), kills: 30, isCut: false })
  expect(found).toMatchObject({ kills: 30, losses: [] })
})

test('a write that is cut off unheard is seen as a loss', { tag: '@whole' }, async ({
  baseURL,
}) => {
  const found = await killWhileTyping({ address: String(baseURL), kills, isCut: true })
  expect(found.losses).not.toEqual([])
})
