import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const meta = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"\s*\/>/

/**
 * What a server may send beside the pages, so that workers are held to the policy as well and no other page
 * can frame this one, which a policy in a page cannot forbid. `docs/hosting.md` has them.
 */
export const securityHeaders = (page = readFileSync('index.html', 'utf8')) => ({
  'Content-Security-Policy': `${page.match(meta)?.[1]}; frame-ancestors 'none'`,
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/**
 * The built app is served as a careful host serves it, also to the tests. The development server adds an inline
 * script and styles to the page, which the page's own policy forbids.
 */
export function policy(): Plugin {
  return {
    name: 'policy',
    config: (_config, { isPreview }) =>
      isPreview ? { preview: { headers: securityHeaders() } } : undefined,
    transformIndexHtml: { handler: (html, { server }) => (server ? html.replace(meta, '') : html) },
  }
}
