import type { Browser, Page } from 'playwright-core'
import type { PreviewServer } from 'vite'
import type { Project } from '#core/project/project.ts'
import { noteKeystrokes } from '../bench-typing/places.ts'
import { opened, servedBuild } from '../built-page.ts'

/** A build, with a window in which the project is open. */
export interface Side {
  readonly name: string
  readonly address: string
  readonly page: Page
  readonly project: Project
  readonly server: PreviewServer
}

/** Of this copy of the code, or of the one in `root`. */
export async function side(
  browser: Browser,
  name: string,
  project: Project,
  root?: string,
): Promise<Side> {
  const { server, address } = await servedBuild(root)
  // An earlier build opens no later version, and this project holds nothing that has changed since.
  const page = await opened({ browser, address, project, note: noteKeystrokes, version: 1 })
  return { name, address, page, project, server }
}
