import { createContext, use } from 'react'
import type { Shelf } from '#session/ports/shelf.ts'

/** What the screens need of the browser, opened once at the start. */
export interface Services {
  readonly shelf: Shelf
  /** False when nothing survives the window being closed. */
  readonly keeps: boolean
  readonly now: () => Date
  readonly newId: () => string
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('Services are asked for outside their provider.')
  return services
}
