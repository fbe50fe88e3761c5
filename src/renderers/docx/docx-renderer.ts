import type { Renderer } from '#renderers/shared/renderer.ts'

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const docxRenderer: Renderer = {
  id: 'docx',
  mimeType,
  render: async (charter) => {
    const [{ docx }, { drawFigure }] = await Promise.all([
      import('./docx.ts'),
      import('./draw-figure.ts'),
    ])
    return new Blob([await docx(charter, drawFigure)], { type: mimeType })
  },
}
