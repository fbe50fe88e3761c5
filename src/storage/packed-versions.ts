import { thinnedVersions } from '#core/versions/thinned-versions.ts'
import type { Version, VersionHead } from '#core/versions/version.ts'
import { emptyPack, onlyVersions, type Pack, textIn, withText } from './version-pack.ts'

/** All versions of one project as they lie in the database. */
export interface KeptVersions {
  readonly project: string
  /** Rises with each write. */
  readonly revision: number
  /** The newest first. */
  readonly heads: readonly VersionHead[]
  /** A `Pack` as JSON, deflated. */
  readonly pack: Uint8Array<ArrayBuffer>
}

type Packed = Pick<KeptVersions, 'heads' | 'pack'>

/**
 * With those that are not there yet, and without what thinning takes. Where the pack cannot be read, as
 * after a fault of the disk, a new one begins: nothing more can be had of the old.
 */
export async function withVersions(
  kept: Packed | undefined,
  versions: readonly Version[],
): Promise<Packed> {
  const found = kept ? await unpacked(kept.pack) : emptyPack
  const before = found && kept ? kept.heads : []
  const known = new Set(before.map(({ id }) => id))
  const more = versions.filter(({ head }) => !known.has(head.id))
  const heads = thinnedVersions([...before, ...more.map(({ head }) => head)])
  const all = more.reduce(
    (pack, { head, text }) => withText(pack, head.id, text),
    found ?? emptyPack,
  )
  return {
    heads,
    pack: await packed(
      onlyVersions(
        all,
        heads.map(({ id }) => id),
      ),
    ),
  }
}

/** Null where there is no such version, or none can be read any more. */
export async function versionText({ pack }: Packed, id: string): Promise<string | null> {
  const found = await unpacked(pack)
  return found && textIn(found, id)
}

const packed = async (pack: Pack) =>
  through(new TextEncoder().encode(JSON.stringify(pack)), new CompressionStream('deflate-raw'))

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Pack | null> {
  try {
    const json = await through(bytes, new DecompressionStream('deflate-raw'))
    return JSON.parse(new TextDecoder().decode(json))
  } catch {
    return null
  }
}

/** The browser does it beside the page: no key waits for it. */
const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
