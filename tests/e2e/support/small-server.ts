import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { securityHeaders } from '../../../tools/policy.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A web server of a folder that can hold files back and be gone, as a network can. */
export interface SmallServer {
  readonly address: string
  /** Holds every answer to these addresses back until the function it gives is called. */
  readonly hold: (these: RegExp) => () => void
  /** From now on nobody answers. */
  readonly close: () => Promise<void>
}

export async function smallServer(folder: string): Promise<SmallServer> {
  const held: { these: RegExp; until: Promise<void> }[] = []
  const server = createServer(async (request, answer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    await held.find(({ these }) => these.test(path))?.until
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) return answer.writeHead(404).end()
    answer.writeHead(200, {
      ...securityHeaders(),
      'Content-Type': kinds[extname(file)] ?? 'application/octet-stream',
    })
    return answer.end(readFileSync(file))
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    hold: (these) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.push({ these, until: promise })
      return resolve
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
