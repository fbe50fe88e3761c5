import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveTextAsFile } from '#storage/project-exchange.ts'

const clicked: { name: string; address: string; isInPage: boolean }[] = []
const onClick = (event: MouseEvent) => {
  if (!(event.target instanceof HTMLAnchorElement)) return
  const { download: name, href: address, isConnected: isInPage } = event.target
  clicked.push({ name, address, isInPage })
  event.preventDefault()
}

afterEach(() => {
  vi.useRealTimers()
  document.removeEventListener('click', onClick)
  clicked.length = 0
})

describe('saving a text as a file', () => {
  it('offers the text under the name and leaves nothing on the page', async () => {
    document.addEventListener('click', onClick)
    const before = document.body.innerHTML
    saveTextAsFile('{"titel":"Når åen"}', 'Når-åen.medspil.json')
    expect(clicked).toMatchObject([{ name: 'Når-åen.medspil.json', isInPage: true }])
    const answer = await fetch(clicked[0]?.address ?? '')
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.text()).toBe('{"titel":"Når åen"}')
    expect(document.body.innerHTML).toBe(before)
  })

  it('lets go of the text in the end', async () => {
    vi.useFakeTimers()
    document.addEventListener('click', onClick)
    saveTextAsFile('{}', 'a.medspil.json')
    vi.runAllTimers()
    vi.useRealTimers()
    await expect(fetch(clicked[0]?.address ?? '')).rejects.toThrow(TypeError)
  })
})
