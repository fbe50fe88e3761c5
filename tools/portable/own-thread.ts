declare global {
  /** The address of the page's one script, which `unpack.js` leaves there. */
  var portableScript: string
}

/** A thread of its own, by its name in `start.ts`. A classic one: in Chromium a module worker fails in a local file. */
export const ownThread = (name: string): Worker => new Worker(portableScript, { name })

/** Nothing lies beside a local file; what asks for it does not get so far. */
export const ownScript = (address: string): string => address
