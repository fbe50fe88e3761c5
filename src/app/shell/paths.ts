import type { FieldId } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import { contributionPath } from '#core/workshop/phones/contribution-links.ts'

/** Every address as a function, as the router sees it. `address` makes it one for an `href`. */
export const paths = {
  home: '/',
  help: '/help',
  settings: '/settings',
  /** The same address in both languages, as hosts link to it. */
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  licences: '/licences',
  /** After everything was deleted. */
  cleared: '/cleared',
  /** A section of the method, for those who came from a project so that it leads back there. */
  method: (section = '', project: string | null = null) =>
    `/method${section && `/${section}`}${project === null ? '' : `?project=${project}`}`,
  /** A project that lies in the address itself. */
  link: (packed: string) => `/link/${packed}`,
  /** A question on a phone, and what a phone answers. */
  round: (packed: string) => `/b/${packed}`,
  contribution: contributionPath,
  project: (id: string) => `/p/${id}`,
  page: (id: string, page: PageId) => `/p/${id}/${page}`,
  /** A page visited to change one answer; its way on leads back to the overview. */
  pageFromOverview: (id: string, page: PageId) => `/p/${id}/${page}?from=overview`,
  /** The same from the check, back to the place on it that led here. */
  pageFromCheck: (id: string, page: PageId, place: string) =>
    `/p/${id}/${page}?from=check&place=${place}`,
  /** The same from the paper, back to the section on it that led here. */
  pageFromCharter: (id: string, page: PageId, section: string) =>
    `/p/${id}/${page}?from=charter&place=${section}`,
  /** All answers on one screen; with a page, at that part of it. */
  answers: (id: string, page: PageId | null = null) =>
    `/p/${id}/answers${page === null ? '' : `?at=${page}`}`,
  overview: (id: string) => `/p/${id}/overview`,
  check: (id: string) => `/p/${id}/check`,
  charter: (id: string) => `/p/${id}/charter`,
  workshop: (id: string) => `/p/${id}/workshop`,
  ideas: (id: string) => `/p/${id}/workshop/ideas`,
  summary: (id: string) => `/p/${id}/workshop/summary`,
  /** The window a workshop is led from, and the one the room sees. */
  control: (id: string) => `/p/${id}/workshop/run`,
  projector: (id: string) => `/p/${id}/workshop/screen`,
  history: (id: string) => `/p/${id}/history`,
  version: (id: string, version: string) => `/p/${id}/history/${version}`,
}

/** A page, at one of its fields, or at the row of it with this id: whoever comes there has focus in it. */
export const atField = (page: string, field: FieldId, row: string | null = null) =>
  `${page}${page.includes('?') ? '&' : '?'}at=${field}${row === null ? '' : `&row=${row}`}`

/** The app lives behind the hash, so that it runs under any path and from any server. */
export const address = (path: string) => `#${path}`
