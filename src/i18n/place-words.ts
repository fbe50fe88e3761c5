import type { Place } from '#core/project/place.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import { fields as definitions } from '#core/questions/fields.ts'
import { isPageId } from '#core/questions/question-ids.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'

/** Field and row of a place in a project; empty where there are no words for it. */
export function placeWords(words: ProjectMessages, found: Place | null): string {
  if (found === null) return ''
  const { place } = words
  const where = partWords(words, found.path)
  if (where === '') return ''
  return [
    where,
    ...(found.row === null ? [] : [place.row(found.row)]),
    ...(found.name === '' ? [] : [place.name(found.name)]),
  ].join(', ')
}

function partWords({ place, fields, questions }: ProjectMessages, path: Place['path']): string {
  const [part, question] = path
  switch (part) {
    case 'answers': {
      const field = fieldAt(path.slice(1))
      if (field) return place.field(definitions[field].number, fields[field].name)
      return isQuestion(questions, question) ? place.name(questions[question].nav) : ''
    }
    case 'nextSteps':
    case 'document':
    case 'judgement':
    case 'remarks':
    case 'workshop':
    case 'ideas':
      return place[part]
    default:
      return ''
  }
}

const isQuestion = (
  questions: ProjectMessages['questions'],
  name: PropertyKey | undefined,
): name is keyof ProjectMessages['questions'] =>
  name !== undefined && Object.hasOwn(questions, name)

/** The title of a screen of a project, by the last part of its address. */
export function screenTitle(words: ProjectMessages, place: string): string {
  const { pages, answers, overview, checkScreen, paper, history, run, summary, workshop, ideas } =
    words
  const others: Readonly<Record<string, string>> = {
    answers: answers.title,
    overview: overview.title,
    check: checkScreen.title,
    charter: paper.title,
    history: history.title,
    workshop: workshop.title,
    'workshop/ideas': ideas.title,
    'workshop/run': run.title,
    'workshop/summary': summary.title,
  }
  return isPageId(place) ? pages[place].title : (others[place] ?? place)
}
