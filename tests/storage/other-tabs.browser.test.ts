import { afterEach, describe, expect, it } from 'vitest'
import { otherTabs } from '#storage/other-tabs.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function tab(name: string) {
  const heard: unknown[] = []
  const tabs = otherTabs(
    {
      onSaved: (id, revision) => heard.push({ saved: id, revision }),
      onDeleted: (id) => heard.push({ deleted: id }),
      onRestored: (id) => heard.push({ restored: id }),
    },
    name,
  )
  closing.push(tabs.close)
  return { ...tabs, heard }
}

describe('what one tab does', () => {
  it('the others hear, and it does not hear itself', async () => {
    const name = crypto.randomUUID()
    const [one, two, three] = [tab(name), tab(name), tab(name)]
    one.saved('p1', 7)
    one.deleted('p2')
    one.restored('p2')
    const news = [{ saved: 'p1', revision: 7 }, { deleted: 'p2' }, { restored: 'p2' }]
    await expect.poll(() => two.heard).toEqual(news)
    await expect.poll(() => three.heard).toEqual(news)
    expect(one.heard).toEqual([])
  })

  it('a closed tab does not hear', async () => {
    const name = crypto.randomUUID()
    const [one, two, three] = [tab(name), tab(name), tab(name)]
    two.close()
    one.deleted('p1')
    await expect.poll(() => three.heard).toHaveLength(1)
    expect(two.heard).toEqual([])
  })

  it('is passed over when it is not understood', async () => {
    const name = crypto.randomUUID()
    const one = tab(name)
    const newer = new BroadcastChannel(name)
    closing.push(() => newer.close())
    for (const message of [
      null,
      'saved',
      {},
      { kind: 'saved', id: 'p1' },
      { kind: 'saved', id: 'p1', revision: '7' },
      { kind: 'deleted' },
      { kind: 'restored' },
      { kind: 'renamed', id: 'p1' },
      { kind: 'deleted', id: 'p9' },
    ])
      newer.postMessage(message)
    await expect.poll(() => one.heard).toEqual([{ deleted: 'p9' }])
  })
})

describe('a browser in which tabs cannot speak', () => {
  it('has a tab that is alone', () => {
    const { BroadcastChannel } = window
    Reflect.deleteProperty(window, 'BroadcastChannel')
    try {
      const one = tab('alone')
      one.saved('p1', 1)
      one.deleted('p1')
      one.restored('p1')
      expect(one.heard).toEqual([])
    } finally {
      Object.assign(window, { BroadcastChannel })
    }
  })
})
