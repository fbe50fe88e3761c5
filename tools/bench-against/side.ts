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

/**
 * With the large project, or one of so many needs and actors, of this copy of the code or of the one in
 * `folder`. `projectOf` is another copy whose project is opened instead: an earlier one, so that both
 * have the same to show and to print.
 */
export async function side(
  browser: Browser,
  name: string,
  {
    folder = root,
    projectOf = folder,
    size,
  }: { folder?: string; projectOf?: string; size?: { needs: number; actors: number } } = {},
): Promise<Side> {
  const { server, address } = await servedBuild(folder)
  const copy = await copyIn(folder)
  const { largeProject, version } = await copyIn(projectOf)
  const project = largeProject(size, name)
  const page = await opened({
    browser,
    address,
    project,
    copy: { ...copy, version },
    note: noteKeystrokes,
  })
  return { name, address, page, project, server, words: copy.words }
}
