import { emptyDocumentControl } from '#core/project/document-control.ts'
import type { Project } from '#core/project/project.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { emptyWorkshop } from '#core/workshop/workshop.ts'

/** Fields that hold a code, an id, a day or a number rather than what somebody wrote. */
const notTyped = new Set(
  'id language route created changed example way answeredBy signs by reopen solution chosenBy main savings shiftsTask wantedBy kind importance group side relation stake influence voice circle commitment gains barriers gain form size decision initiative givenBy convener facilitator catalyst design fixedBy phase agenda date starts begins ends review settled rhythm balancing coverage citizens actor status logo answer'.split(
    ' ',
  ),
)

/** Every text of the project that somebody wrote. */
function typedTexts(part: unknown, key = ''): string[] {
  if (notTyped.has(key)) return []
  if (typeof part === 'string') return isFilled(part) ? [part] : []
  if (Array.isArray(part)) {
    // An actor's phases are codes, the process's phases are rows.
    return part.flatMap((each) =>
      key === 'phases' && typeof each === 'string' ? [] : typedTexts(each),
    )
  }
  return Object.entries(part ?? {}).flatMap(([name, value]) => typedTexts(value, name))
}

/**
 * Every text, without those for page one, which stand there in place of the whole ones, and without remarks
 * and the run sheet, which never go on this paper.
 */
export const typedInSections = (project: Project): string[] =>
  typedTexts({
    ...asRead(project),
    remarks: [],
    workshop: emptyWorkshop,
    document: { ...asRead(project).document, pageOne: emptyDocumentControl.pageOne },
  })

/** The project without the name of a party that was typed before an actor was chosen as the party. */
export function asRead(project: Project): Project {
  const known = new Set(project.answers.team.actors.map(({ id }) => id))
  const signatures = project.document.signatures.map((signature) =>
    known.has(signature.actor) ? { ...signature, party: '' } : signature,
  )
  return { ...project, document: { ...project.document, signatures } }
}
