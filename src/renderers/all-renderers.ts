import type { Renderer, RendererId } from '#renderers/shared/renderer.ts'

/** Every material of the charter; what makes it is fetched when it is chosen. */
export const allRenderers: { readonly [Id in RendererId]: () => Promise<Renderer> } = {
  docx: async () => (await import('./docx/docx-renderer.ts')).docxRenderer,
  html: async () => (await import('./html/html-renderer.ts')).htmlRenderer,
  markdown: async () => (await import('./markdown/markdown-renderer.ts')).markdownRenderer,
}
