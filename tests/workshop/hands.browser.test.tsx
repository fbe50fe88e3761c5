import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { headsOf, ranking } from '#core/workshop/ideas/sorted-ideas.ts'
import { project as words } from '#i18n/da/project.ts'
import { Hands } from '#workshop/ideas/hands.tsx'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { renderPage } from '../rooms/render-page.tsx'

const { dots } = words.ideas

it('counts hands to the same number as the result, also where another idea says the same', async () => {
  const all = [idea(1, 'Mad', { dots: 3 }), idea(2, 'Spisning', { dots: 9, joinedTo: 1 })]
  const counted: [number, number][] = []
  const open = headsOf(all)
  renderPage(
    <Hands
      open={open}
      onCount={async (number, count) => {
        counted.push([number, count])
      }}
    />,
  )
  expect(ranking(open)[0]?.dots).toBe(12)
  expect(screen.getByText(dots.dots(12))).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: dots.hands.more }))
  expect(counted).toEqual([[1, 4]])
})
