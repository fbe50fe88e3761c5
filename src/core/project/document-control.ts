import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { answerText, rowId, rowsOf } from '#core/questions/schema-parts.ts'

const signatureSchema = z.strictObject({
  id: rowId,
  /** Id of the actor who is the party; empty where the party is typed. */
  actor: z.union([z.literal(''), rowId]),
  party: answerText,
  name: answerText,
  role: answerText,
})
/** One who signs for a party. */
export type Signature = z.infer<typeof signatureSchema>

/** Looked through for what is no sign of it: to match all of eight million signs takes a stack as long. */
export function isPictureUrl(url: string): boolean {
  const [head = ''] = /^data:image\/(?:png|jpeg);base64,/.exec(url) ?? []
  return head !== '' && url.length > head.length && !/[^A-Za-z0-9+/=]/.test(url.slice(head.length))
}

/** What an office needs to file, find and trust a paper. */
export const documentControlSchema = z.strictObject({
  organisation: answerText,
  unit: answerText,
  owner: answerText,
  journalNumber: answerText,
  /** A `data:` URL of a PNG or JPEG, or empty. */
  logo: z.string().check(
    z.maxLength(limits.logoBytes * 2),
    z.refine((url) => url === '' || isPictureUrl(url), 'logo'),
  ),
  versionLabel: answerText,
  status: z.enum(['draft', 'final']),
  signatures: rowsOf(signatureSchema, limits.rows),
  /** Short texts for page one in place of what was answered; empty where that stands there itself. */
  pageOne: z.strictObject({
    statement: answerText,
    open: answerText,
    fixed: answerText,
    promise: answerText,
  }),
})
export type DocumentControl = z.infer<typeof documentControlSchema>

export const emptyDocumentControl: DocumentControl = {
  organisation: '',
  unit: '',
  owner: '',
  journalNumber: '',
  logo: '',
  versionLabel: '',
  status: 'draft',
  signatures: [],
  pageOne: { statement: '', open: '', fixed: '', promise: '' },
}
