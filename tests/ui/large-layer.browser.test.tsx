import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LargeLayer } from '#ui/page/large-layer.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

it('gives back the whole screen that is granted after it was closed', async () => {
  let grant = () => {}
  const all = document.documentElement
  vi.spyOn(all, 'requestFullscreen').mockImplementation(
    () =>
      new Promise<void>((resolve) => {
        grant = () => {
          vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(all)
          resolve()
        }
      }),
  )
  const exit = vi.spyOn(document, 'exitFullscreen').mockResolvedValue()
  const { unmount } = render(
    <LargeLayer title="Stort" closeLabel="Luk" onClose={() => {}}>
      <p>Noget</p>
    </LargeLayer>,
  )
  unmount()
  expect(exit).not.toHaveBeenCalled()
  grant()
  await vi.waitFor(() => expect(exit).toHaveBeenCalledOnce())
})
