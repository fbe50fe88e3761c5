import type { Renderer } from '#renderers/shared/renderer.ts'

const mimeType = 'text/html'

export const htmlRenderer: Renderer = {
  id: 'html',
  mimeType,
  render: async (charter) => {
    const { html } = await import('./html.ts')
    return new Blob([html(charter)], { type: `${mimeType};charset=utf-8` })
  },
}
