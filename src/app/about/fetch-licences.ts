/** What the build writes of each work of others that it has put in: tools/licences.ts. */
interface Licensed {
  readonly name: string
  readonly version: string | null
  readonly licence: string
  readonly inside: string | null
  readonly texts: readonly string[]
}

/** Rejects where they cannot be fetched. */
export async function fetchLicences(): Promise<readonly Licensed[]> {
  const response = await fetch('./licences.json')
  if (!response.ok) throw new Error(`licences.json: ${response.status}`)
  return response.json()
}
