import { createContext, type ReactNode } from 'react'
import type { Large } from '#core/workshop/run/large.ts'

/** What puts something of a page on the projector of the workshop that is held, and closes where one is. */
export type PutOnProjector = (what: { large: Large; onPut: () => void }) => ReactNode

/** Null where there is no projector to put it on. */
export const ProjectorContext = createContext<PutOnProjector | null>(null)
