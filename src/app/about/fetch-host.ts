import { isLocalFile } from '#app/shell/fetching/where-run.ts'
import { type HostProblem, readHost } from '#core/host/host.ts'
import { setHost } from './host-store.ts'

/** Reads medspil.json beside the page, if there is one. Whatever stands in it, the app goes on. */
export async function fetchHost(): Promise<void> {
  // Nothing beside a local file can be read.
  if (isLocalFile()) return
  const response = await fetch('./medspil.json', { cache: 'no-cache' }).catch(() => null)
  if (!response?.ok) return
  const { host, problems } = readHost(await response.text())
  // For whoever changed the file: nobody else can do anything about it.
  for (const problem of problems) console.warn(`medspil.json: ${told(problem)}`)
  setHost(host)
}

const reasons: Readonly<Record<HostProblem['reason'], string>> = {
  notRead: 'is not a JSON object and is left out',
  unknown: 'is not a field and is left out',
  notAllowed: 'has a value that is not allowed and is left out',
  contrast: 'have a contrast below 4.5:1 and are left out',
}

const told = ({ field, reason }: HostProblem) =>
  `${field} ${reasons[reason]} (docs/hosting.md)`.trim()
