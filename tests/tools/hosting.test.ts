import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHost } from '#core/host/host.ts'
import { securityHeaders } from '../../tools/policy.ts'

const page = readFileSync('docs/hosting.md', 'utf8')
/** What stands between the fences, by the language it is in. */
const blocks = new Map(
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => [language, text]),
)

describe('the page for who puts the app on a web server', () => {
  it.each(['nginx', 'apache', 'xml', ''])('has the headers of this edition: %s', (language) => {
    const block = blocks.get(language)
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(block).toContain(name)
      expect(block).toContain(value)
    }
  })

  it('shows a file of a host that is taken as it is', () => {
    const { host, problems } = readHost(blocks.get('json') ?? '')
    expect(problems).toEqual([])
    expect(host.name).not.toBe('')
  })
})
