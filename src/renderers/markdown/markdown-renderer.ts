import type { Renderer } from '#renderers/shared/renderer.ts'

const mimeType = 'text/markdown'

export const markdownRenderer: Renderer = {
  id: 'markdown',
  mimeType,
  render: async (charter) => {
    const { markdown } = await import('./markdown.ts')
    return new Blob([markdown(charter)], { type: `${mimeType};charset=utf-8` })
  },
}
