import { useScreenTitles } from '#app/project/open/screen-titles.ts'
import {
  useProject,
  useRejectedInputs,
  useUnsaidRejections,
} from '#app/project/open/use-project.ts'
import { address } from '#app/shell/paths.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { shows } from './shows.ts'

/**
 * What could not be kept: on every other screen where a text waits, whose own says so at the field;
 * and on every screen what no field says.
 */
export function RejectedNotice({ here }: { here: string }) {
  const { rejected } = useWords().frame
  return (
    <>
      <PlacesNotice places={useUnsaidRejections()} here={here} words={rejected.unsaid} isSaidHere />
      <PlacesNotice places={useRejectedInputs()} here={here} words={rejected} />
    </>
  )
}

function PlacesNotice(props: {
  places: readonly { readonly place: string }[]
  here: string
  words: { readonly title: string; readonly text: string }
  isSaidHere?: boolean
}) {
  const { places, here, words, isSaidHere = false } = props
  const { rejected } = useWords().frame
  const titleOf = useScreenTitles()
  const id = useProject((state) => state.project.id)
  const all = [...new Set(places.map(({ place }) => place))]
  const elsewhere = all.filter((place) => !shows(here, place))
  if ((isSaidHere ? all : elsewhere).length === 0) return null
  return (
    <Notice
      kind="error"
      heading={words.title}
      actions={elsewhere.map((place) => (
        <ButtonLink key={place} href={address(`/p/${id}/${place}`)}>
          {rejected.to(titleOf(place))}
        </ButtonLink>
      ))}
    >
      {words.text}
    </Notice>
  )
}
