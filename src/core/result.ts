/** How core says no: a value with a name instead of an exception. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; failure: F }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const failed = <F>(failure: F): { ok: false; failure: F } => ({ ok: false, failure })
