import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { StartPage } from '#rooms/start/start-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

function open(language: 'da' | 'en' = 'da') {
  renderPage(<StartPage room={fakeRoom()} route="full" />, { language })
  return userEvent.setup()
}

describe('who takes the initiative', () => {
  it('is told where to begin, what to watch and where it has been done', async () => {
    const user = open()
    expect(screen.queryByText(/^Begynd her/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Medarbejderne' }))
    expect(screen.getByText(/^Begynd her: Få én ting/)).toBeVisible()
    expect(screen.getByText(/^Vær opmærksom på: At ledelsen ikke giver råderum/)).toBeVisible()
    expect(screen.getByText('Oplæggets eget eksempel: Kuffertprojekt i Aarhus')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Borgerne' }))
    expect(screen.getByText(/^Begynd her: Aftal, hvem i kommunen/)).toBeVisible()
    expect(screen.getAllByText(/^Begynd her/)).toHaveLength(1)
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('is accessible at every width (%s)', async (language) => {
    const user = open(language)
    const [, way] = screen.getAllByRole('radio')
    if (way) await user.click(way)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
