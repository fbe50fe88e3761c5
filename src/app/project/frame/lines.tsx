import { useProject } from '#app/project/open/use-project.ts'
import { address, paths } from '#app/shell/paths.ts'
import { questionsId, whereId } from '#app/shell/shell-bar.tsx'
import { pages } from '#core/journey/pages.ts'
import { isPageId, type PageId } from '#core/questions/question-ids.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { TypedName } from '#rooms/shared/typed.tsx'
import type { Place } from '#ui/nav/line.ts'
import { LineNav } from '#ui/nav/line-nav.tsx'
import { LineSheet } from '#ui/nav/line-sheet.tsx'
import { PartStrip } from '#ui/nav/part-strip.tsx'
import { useLines } from './use-lines.ts'

/** All answers, the check, the history and the workshop belong to the overview: they have no place of their own among the lines. */
export type Here =
  | PageId
  | 'overview'
  | 'answers'
  | 'check'
  | 'charter'
  | 'history'
  | 'workshop'
  | 'workshop/ideas'
  | 'workshop/run'
  | 'workshop/summary'

const withinOverview: ReadonlySet<Here> = new Set([
  'answers',
  'check',
  'history',
  'workshop',
  'workshop/ideas',
  'workshop/run',
  'workshop/summary',
])

export const questionOf = (here: Here) => (isPageId(here) ? pages[here].question : null)

function usePlaces(here: Here) {
  const { frame } = useWords()
  const id = useProject((state) => state.project.id)
  const plain: Place[] = [
    {
      href: address(paths.overview(id)),
      label: frame.overview,
      status: frame.overviewStatus,
      current: here === 'overview' ? 'page' : withinOverview.has(here) && 'within',
    },
    {
      href: address(paths.charter(id)),
      label: frame.charter,
      status: frame.charterStatus,
      current: here === 'charter' && 'page',
    },
  ]
  return { ...useLines(isPageId(here) ? here : null), plain, label: frame.questionsNav }
}

/** Beneath the bar: the four lines, and the question one is in with its pages. */
export function Lines({ here }: { here: Here }) {
  const { frame, questions } = useWords()
  const places = usePlaces(here)
  const line = places.lines.find(({ question }) => question === questionOf(here))
  return (
    <>
      <div id={questionsId} tabIndex={-1}>
        <LineNav {...places} />
      </div>
      {line && (
        <PartStrip
          question={line.question}
          asks={questions[line.question].caption}
          label={frame.partsNav(line.number)}
          parts={line.parts}
        />
      )}
    </>
  )
}

/** In the bar of a narrow screen: where one is, and the way to all pages. */
export function Where({ here }: { here: Here }) {
  const { frame, answers, checkScreen, history, run, summary, workshop, ideas } = useWords()
  const { close } = useShell().shell.app
  const title = useProject((state) => state.project.answers.start.title)
  const places = usePlaces(here)
  const line = places.lines.find(({ question }) => question === questionOf(here))
  const part = line?.parts.findIndex(({ current }) => current) ?? -1
  const id = useProject((state) => state.project.id)
  const allAnswers: Place = {
    href: address(paths.answers(id)),
    label: answers.title,
    status: answers.status,
    current: here === 'answers' && 'page',
  }
  const plain = {
    answers: answers.title,
    overview: frame.overview,
    check: checkScreen.title,
    charter: frame.charter,
    history: history.title,
    workshop: workshop.title,
    'workshop/ideas': ideas.title,
    'workshop/run': run.title,
    'workshop/summary': summary.title,
    start: frame.hereStart,
  }
  return (
    <LineSheet
      {...places}
      plain={[...places.plain, allAnswers]}
      id={whereId}
      title={frame.sheetTitle}
      of={<TypedName name={title} otherwise={frame.unnamed} />}
      closeLabel={close}
      here={
        line
          ? {
              label: line.parts[part]?.label ?? line.label,
              question: line.question,
              number: line.number,
              ...(line.parts.length > 1 && { part: frame.part(part + 1, line.parts.length) }),
            }
          : { label: plain[isPageId(here) ? 'start' : here] }
      }
    />
  )
}
