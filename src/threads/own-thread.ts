/** Not yet among TypeScript's types of a browser, and not in every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/**
 * The one policy that the page's content security policy names: no other code can start a script by its
 * address, and this one only a script that the app came with.
 */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'medspil',
  { createScriptURL: ownAddress },
)

/** Throws a TypeError for an address that is not of the page's own origin. */
function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`Not a script of this app: ${address}`)
  return address
}

/** The address of a script that came with the app, as a browser takes it to start a worker of any kind. */
export const ownScript = (address: string): string =>
  policy ? policy.createScriptURL(address) : ownAddress(address)

/** A thread of its own for a script that came with the app, imported with `?worker&url`. */
export const ownThread = (address: string): Worker =>
  new Worker(ownScript(address), { type: 'module' })
