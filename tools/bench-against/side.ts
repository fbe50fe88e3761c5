import type { Browser, Page } from 'playwright-core'
import type { PreviewServer } from 'vite'
import type { Project } from '#core/project/project.ts'
import { noteKeystrokes } from '../bench-typing/places.ts'
import { type Copy, copyIn, opened, root, servedBuild } from '../built-page.ts'

/** A build, with a window in which the project is open. */
export interface Side extends Pick<Copy, 'words'> {
  readonly name: string
  readonly address: string
  readonly page: Page
  readonly project: Project
  readonly server: PreviewServer
}

/** With the large project, or one of so many needs and actors, of this copy of the code or another. */
export async function side(
  browser: Browser,
  name: string,
  { folder = root, size }: { folder?: string; size?: { needs: number; actors: number } } = {},
): Promise<Side> {
  const { server, address } = await servedBuild(folder)
  const copy = await copyIn(folder)
  const project = copy.largeProject(size, name)
  const page = await opened({ browser, address, project, copy, note: noteKeystrokes })
  return { name, address, page, project, server, words: copy.words }
}
