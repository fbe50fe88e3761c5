import { useMemo } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { isHereOnly } from '#app/shell/fetching/where-run.ts'
import { useServices } from '#app/shell/services.tsx'
import { codeOf } from '#codes/code-of.ts'
import { codeReader } from '#codes/code-reader.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import type { Unsent } from '#ui/list/unsent.ts'
import type { IdeasAtHand } from '#workshop/ideas/ideas-at-hand.ts'
import type { PhonesAtHand } from '#workshop/phones/phones-at-hand.ts'
import { PhonesBar } from '#workshop/phones/phones-bar.tsx'
import { roundAddress } from './round-address.ts'
import { takeContributions } from './take-contribution.ts'

/** Phones that answer the open project; what they need comes only where ideas are collected. */
export function PhonesPart(props: {
  ideas: IdeasAtHand
  unsent: Unsent
  block: Idea['block']
  onProjector: PhonesAtHand['onProjector']
  onAdded: (added: readonly Idea[]) => void
}) {
  const { ideas, unsent, block, onProjector, onAdded } = props
  const { now } = useServices()
  const { question } = useSession()
  const id = useProject((state) => state.project.id)
  const language = useProject((state) => state.project.language)
  const workshop = useProject((state) => state.project.workshop)
  const asking = block?.id ?? null
  const phones = useMemo(
    (): PhonesAtHand => ({
      question,
      onProjector,
      linkTo: (typed) => roundAddress({ id, language }, asking, typed),
      codeOf,
      openReader: codeReader,
      isHereOnly: isHereOnly(),
      take: (from) =>
        takeContributions(from, {
          project: { id, workshop },
          addNew: ideas.addNew,
          at: now().toISOString(),
        }),
    }),
    [id, language, workshop, asking, question, onProjector, ideas, now],
  )
  return <PhonesBar phones={phones} unsent={unsent} onAdded={onAdded} />
}
