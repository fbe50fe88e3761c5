import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigate } from 'react-router'
import { goToField } from '#app/project/open/go-to-field.ts'
import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import { useSession } from '#app/project/open/use-project.ts'
import { keptIdeas } from '#app/shell/kept-ideas.ts'
import { missingIn } from '#app/shell/left-out/missing-in.ts'
import { atField, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { waitingPlace } from '#core/project/waiting-texts.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { excerpt, found } from '#core/search/search.ts'
import { type SearchEntry, type SearchKind, searchIndex } from '#core/search/search-index.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { dayInWords } from '#i18n/day-in-words.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { placeWords, screenTitle } from '#i18n/place-words.ts'
import { Typed, TypedName } from '#rooms/shared/typed.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { SearchBox } from '#ui/nav/search-box.tsx'

const screens = ['overview', 'answers', 'check', 'charter', ...pageIds]

/** Finds what stands in the open project and beside it, and goes there. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { search } = useWords().frame
  const { app } = useShell().shell
  const [query, setQuery] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const index = useIndex()
  const results = useMemo(() => found(index, query), [index, query])
  const go = useGoTo(onClose)
  const titleOf = useScreenTitles()
  const count = results.reduce((sum, { entries, more }) => sum + entries.length + more, 0)
  useSaidCount(query, search.count(count))

  const chosen = new Map<string, SearchEntry>()
  const groups = results.map(({ kind, entries, more }) => ({
    id: kind,
    name: search.kinds[kind],
    more: more > 0 ? search.more(more) : undefined,
    options: entries.map((entry, place) => {
      const id = `${kind}-${place}`
      chosen.set(id, entry)
      return {
        id,
        title: <Title entry={entry} />,
        text: textOf(entry, query, titleOf(entry.place)),
      }
    }),
  }))
  const isEmpty = isFilled(query) && groups.length === 0
  return (
    <Dialog open onClose={onClose} title={search.title} closeLabel={app.close} initialFocus={input}>
      <SearchBox
        label={search.label}
        query={query}
        onQuery={setQuery}
        groups={groups}
        nothing={isEmpty ? search.nothing : undefined}
        inputRef={input}
        onChoose={(id) => {
          const entry = chosen.get(id)
          if (entry) go(entry)
        }}
      />
    </Dialog>
  )
}

/** The project stays as it is while the dialog is open; what was said in its workshop comes when it is read. */
function useIndex(): readonly SearchEntry[] {
  const words = useWords()
  const { language } = useShell()
  const session = useSession()
  const [project] = useState(() => session.store.getState().project)
  const [waiting] = useState(() => missingIn(project, session).waiting)
  const ideas = useIdeas(project.id)
  return useMemo(
    () =>
      searchIndex(
        project,
        {
          screens: screens.map((place) => [place, screenTitle(words, place)]),
          fieldName: (field) => words.fields[field].name,
          day: (iso) => dayInWords(iso, language),
          elsewhere: words.remarks.elsewhere,
          waitingAt: (text) => asTitle(placeWords(words, waitingPlace(text, project))),
        },
        { ideas, waiting },
      ),
    [project, waiting, ideas, words, language],
  )
}

/** Places are named as they stand inside a sentence. */
const asTitle = (name: string) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** None until they are read. */
function useIdeas(projectId: string): readonly Idea[] {
  const services = useServices()
  const [ideas, setIdeas] = useState<readonly Idea[]>([])
  useEffect(() => {
    let isLeft = false
    keptIdeas(services)
      .read(projectId)
      .then(
        ({ all }) => !isLeft && setIdeas(all),
        () => {},
      )
    return () => {
      isLeft = true
    }
  }, [services, projectId])
  return ideas
}

const namedByPeople: readonly SearchKind[] = ['need', 'actor', 'meeting', 'idea']

function Title({ entry }: { entry: SearchEntry }) {
  const { frame } = useWords()
  if (!namedByPeople.includes(entry.kind)) return entry.title
  return <TypedName name={entry.title} otherwise={frame.search.unnamed} />
}

function textOf({ kind, text }: SearchEntry, query: string, screen: string) {
  if (kind === 'page') return undefined
  if (text === '') return screen
  return (
    <>
      {screen}
      {' · '}
      <Typed>{excerpt(text, query)}</Typed>
    </>
  )
}

/** Goes to the page of what was found, and on it to its row or field. */
function useGoTo(onClose: () => void) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { store } = useSession()
  return ({ place, field, row }: SearchEntry) => {
    const to = `${paths.project(store.getState().project.id)}/${place}`
    // Closed first: behind an open dialog nothing takes focus.
    flushSync(onClose)
    if (field !== null && to === pathname) goToField({ field, row })
    else void navigate(field === null ? to : atField(to, field, row))
  }
}

/** Said once people pause: how much there is under the field. */
function useSaidCount(query: string, text: string) {
  const { say } = useAnnounce()
  useEffect(() => {
    if (!isFilled(query)) return
    const pause = setTimeout(() => say(text), 600)
    return () => clearTimeout(pause)
  }, [query, text, say])
}
