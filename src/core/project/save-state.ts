/**
 * Why work could not be kept. `full` no room for it · `blocked` the browser refuses ·
 * `conflict` newer work stands there · `deleted` it has been put in the trash from elsewhere ·
 * `gone` it is not there any more, as when the browser's data has been cleared ·
 * `outdated` a later version of the application has written it.
 */
export type WriteFailure = 'full' | 'blocked' | 'conflict' | 'deleted' | 'gone' | 'outdated'

/** How far the open project has been kept: storage tells it, session holds it, the app shows it. */
export type SaveState =
  /** `at` is an ISO moment. */
  | { readonly kind: 'saved'; readonly at: string }
  /** There are changes that are not written yet. */
  | { readonly kind: 'waiting' }
  /** A write that takes so long that people should know. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: WriteFailure }
  /** This browser keeps nothing when the window is closed. */
  | { readonly kind: 'memoryOnly' }
