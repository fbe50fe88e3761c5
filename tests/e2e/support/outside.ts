import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * All that the browser of the tests asks any other machine for comes by here, whatever asks: pages, workers, the
 * browser itself. It is counted and refused, and the whole run fails.
 */
export default async function countOutside(): Promise<() => Promise<void>> {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  proxy.listen(Number(process.env.E2E_PROXY_PORT), 'localhost')
  await once(proxy, 'listening')
  return async () => {
    proxy.close()
    if (asked.length > 0) throw new Error(`Asked of other machines:\n${asked.join('\n')}`)
  }
}
