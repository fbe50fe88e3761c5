import { address } from '#app/paths.ts'
import { isPageId } from '#core/journey/pages.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useProject, useRefusedTexts } from './use-project.ts'

/** On every other screen: where a text waits that could not be kept. Its own says so at the field. */
export function RefusedNotice({ here }: { here: string }) {
  const { refused } = useWords().frame
  const titleOf = useScreenTitles()
  const id = useProject((state) => state.project.id)
  const texts = useRefusedTexts()
  const elsewhere = [...new Set(texts.map(({ place }) => place))].filter((place) => place !== here)
  if (elsewhere.length === 0) return null
  return (
    <Notice
      kind="error"
      heading={refused.title}
      actions={elsewhere.map((place) => (
        <ButtonLink key={place} href={address(`/p/${id}/${place}`)}>
          {refused.to(titleOf(place))}
        </ButtonLink>
      ))}
    >
      {refused.text}
    </Notice>
  )
}

function useScreenTitles() {
  const { pages, overview, checkScreen, paper } = useWords()
  const others: Readonly<Record<string, string>> = {
    overview: overview.title,
    check: checkScreen.title,
    charter: paper.title,
  }
  return (place: string) => (isPageId(place) ? pages[place].title : (others[place] ?? place))
}
