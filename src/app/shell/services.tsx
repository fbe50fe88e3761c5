import { createContext, use } from 'react'
import type { ShelfPorts } from '#session/ports/session-ports.ts'
import type { Unopened } from '#session/ports/shelf.ts'

/** What the screens need of the browser, opened once at the start. */
export interface Services extends ShelfPorts {
  /** False when nothing survives the window being closed. */
  readonly keeps: boolean
  /** Why what may lie in this browser could not be opened; null where it was, or there is nothing. */
  readonly unopened: Unopened | null
  readonly now: () => Date
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('Services are asked for outside their provider.')
  return services
}
