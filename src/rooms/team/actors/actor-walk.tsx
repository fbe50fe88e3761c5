import type { Route } from '#core/journey/journey.ts'
import { isWhollyDescribed } from '#core/questions/team-facts.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { ActorPlace } from '#rooms/shared/one-actor/actor-place.ts'
import { OneActorAtATime } from '#rooms/shared/one-actor/one-actor-at-a-time.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { ActorAnswers } from './actor-answers.tsx'
import { ActorGroup } from './actor-group.tsx'
import { StandingSection } from './standing-section.tsx'

/** All actors one at a time, from the first that lacks an answer. */
export function ActorWalk(props: {
  room: Room
  route: Route
  place: ActorPlace
  onClose: () => void
}) {
  const { room, route, place, onClose } = props
  const { walkClose } = useWords().team.actors
  return (
    <StandingSection>
      <OneActorAtATime
        room={room}
        place={place}
        isAnswered={isWhollyDescribed}
        close={{ label: walkClose, onClose }}
      >
        {(actor) => (
          <>
            <ActorGroup room={room} actor={actor} />
            <ActorAnswers room={room} actor={actor} route={route} isAlone />
          </>
        )}
      </OneActorAtATime>
    </StandingSection>
  )
}
