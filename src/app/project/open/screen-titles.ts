import { isPageId } from '#core/questions/page-ids.ts'
import { useWords } from '#i18n/messages-context.tsx'

/** The title of each screen of a project, by the last part of its address. */
export function useScreenTitles(): (place: string) => string {
  const { pages, overview, checkScreen, paper } = useWords()
  const others: Readonly<Record<string, string>> = {
    overview: overview.title,
    check: checkScreen.title,
    charter: paper.title,
  }
  return (place) => (isPageId(place) ? pages[place].title : (others[place] ?? place))
}
