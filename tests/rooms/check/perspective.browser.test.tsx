import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { withParts } from '../../fixtures/answers-of.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { citizens, expectSaid, head, hrefOf, openCheck, openCitizens, row } from './open-check.tsx'

const region = (name: string) => within(screen.getByRole('region', { name }))
const fixed = { arena: { process: { design: 'fixed', fixedBy: 'municipality' } } } as const

describe('whose answers it rests on', () => {
  const publicSide =
    /^Set fra den offentlige side: ingen borgere, foreninger eller virksomheder har/
  const linkOf = (name: string, verb: string) =>
    region(name).getByRole('link', { name: `${verb}: Hvem har været med til at svare?` })

  it('is said beside the verdict and the staircase, with the way to change it', async () => {
    await openCitizens({ start: { answeredBy: ['staff', 'administration'] } })
    const verdict = region('På vej mod samskabelse')
    expect(verdict.getByText('Efter det, I har svaret, siger prøven')).toBeVisible()
    expect(verdict.getByText(publicSide)).toBeVisible()
    expect(linkOf('På vej mod samskabelse', 'Ret')).toHaveAttribute(
      'href',
      hrefOf('start', 'verdict'),
    )
    expect(region('Samskabelsestrappen').getByText(publicSide)).toBeVisible()
  })

  it('is said beside the group’s own verdict too', async () => {
    const { user } = await openCitizens({ ...fixed, start: { answeredBy: ['staff'] } })
    await user.click(head('Programprøven'))
    await user.click(row('Programprøven').getByRole('radio', { name: 'I orden' }))
    expect(region('Det er ikke samskabelse').getByText(publicSide)).toBeVisible()
    expect(region('På vej mod samskabelse').getByText(publicSide)).toBeVisible()
    await expectSaid(
      'Efter det, I har svaret, siger I nu selv: På vej mod samskabelse. 5 af 8 kriterier. Set fra den offentlige side: ingen borgere, foreninger eller virksomheder har svaret endnu.',
    )
  })

  it('is said of the private side, and of knowledge alone', async () => {
    await openCitizens()
    expect(
      region('På vej mod samskabelse').getByText(/^Set fra den private side: ingen fra det off/),
    ).toBeVisible()
    cleanup()
    await openCitizens({ start: { answeredBy: ['knowledge'] } })
    expect(region('På vej mod samskabelse').getByText(/^Set fra viden og uddannelse/)).toBeVisible()
  })

  it('is asked for by a positive verdict while nobody is chosen, and not by the staircase', async () => {
    await openCitizens({ start: { answeredBy: [] } })
    expect(screen.getAllByText('Det står ikke, hvem der har svaret.')).toHaveLength(1)
    expect(linkOf('På vej mod samskabelse', 'Svar')).toBeVisible()
    cleanup()
    await openCitizens({ ...fixed, start: { answeredBy: [] } })
    expect(screen.queryByText(/hvem der har svaret/)).not.toBeInTheDocument()
  })

  it('is not brought up where both sides have answered', async () => {
    await openCitizens({ start: { answeredBy: ['staff', 'citizens'] } })
    expect(screen.queryByText(/^Set fra|hvem der har svaret/)).not.toBeInTheDocument()
  })

  it.each(['da', 'en'] as const)('fits a narrow screen and axe in %s', async (language) => {
    openCheck(withParts(await citizens(), { start: { answeredBy: ['knowledge'] } }), { language })
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
