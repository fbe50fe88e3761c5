import { useParams } from 'react-router'
import { linkPart } from '#core/link-part.ts'

/** The part of this page's address that holds what is shown on it. */
export const useLinkPart = (): string => linkPart(useParams()['*'] ?? '')
