import type { Code } from './codes.ts'

/** Which side of the definition a group stands on (deck slide 4); knowledge counts as neither. */
export const groupSphere = {
  politicians: 'public',
  administration: 'public',
  staff: 'public',
  users: 'civic',
  citizens: 'civic',
  volunteers: 'civic',
  associations: 'civic',
  business: 'civic',
  otherPublic: 'public',
  knowledge: 'knowledge',
} as const satisfies Record<Code<'group'>, 'public' | 'civic' | 'knowledge'>
