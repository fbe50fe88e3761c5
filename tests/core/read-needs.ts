import { type PasteSet, readPasted } from '#core/pasted.ts'

const sets: PasteSet[] = [
  {
    role: 'kind',
    heads: ['slags', 'kind'],
    codes: new Map([
      ['penge', 'money'],
      ['money', 'money'],
      ['hænder og tid', 'time'],
    ]),
  },
  {
    role: 'importance',
    heads: ['vægt'],
    codes: new Map([
      ['afgørende', 'critical'],
      ['vigtigt', 'important'],
    ]),
  },
]
const nameHeads = ['behov', 'navn', 'need']

/** As a list of needs reads it. */
export const read = (text: string) => readPasted(text, nameHeads, sets)
/** The rows it becomes when nobody says otherwise. */
export const rowsOf = (text: string, keepsNumbers = false) => {
  const pasted = read(text)
  return pasted.rows({ roles: pasted.columns.map(({ role }) => role), keepsNumbers })
}
