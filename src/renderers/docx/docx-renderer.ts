import type { Renderer } from '#renderers/renderer.ts'

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const docxRenderer: Renderer = {
  id: 'docx',
  extension: 'docx',
  mimeType,
  render: async (charter) => {
    const { docx } = await import('./docx.ts')
    return new Blob([await docx(charter)], { type: mimeType })
  },
}
