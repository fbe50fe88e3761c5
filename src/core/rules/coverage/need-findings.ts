import { memoize } from '#core/memoize.ts'
import type { NeedCoverage } from '#core/questions/coverage.ts'
import { importanceOf, isCritical, isEmptySeat } from '#core/questions/marks.ts'
import { because, chosen } from '#core/rules/facts/because.ts'
import { type Finding, finding } from '#core/rules/facts/finding.ts'

/** What is to be said of one need (docs/method.md, section 6). */
export const needFindings = memoize((row: NeedCoverage): readonly Finding[] => [
  ...uncovered(row),
  ...noCarrier(row),
  ...fragile(row),
  ...carrierNotCommitted(row),
])

const importance = ({ need }: NeedCoverage) =>
  because('team.needs', [need], chosen('importance', need.importance))

const severityOfGap = { critical: 'high', important: 'medium', useful: 'low' } as const

function uncovered(row: NeedCoverage): readonly Finding[] {
  const { need } = row
  if (!isEmptySeat(row)) return []
  return [
    finding({
      code: 'uncovered',
      severity: severityOfGap[importanceOf(need)],
      need: need.id,
      because: [because('team.coverage', [need]), importance(row)],
    }),
  ]
}

function noCarrier(row: NeedCoverage): readonly Finding[] {
  const { need, carriers, contributors } = row
  if (isEmptySeat(row) || carriers.length > 0) return []
  return [
    finding({
      code: 'noCarrier',
      severity: isCritical(need) ? 'high' : 'low',
      need: need.id,
      actors: contributors.map(({ id }) => id),
      because: [because('team.coverage', [need, ...contributors]), importance(row)],
    }),
  ]
}

function fragile(row: NeedCoverage): readonly Finding[] {
  const { need, carriers, contributors } = row
  const [only, ...others] = [...carriers, ...contributors]
  if (!only || others.length > 0 || !isCritical(need) || need.kind === 'authority') return []
  return [
    finding({
      code: 'fragile',
      severity: 'medium',
      need: need.id,
      actors: [only.id],
      because: [because('team.coverage', [need, only]), importance(row)],
    }),
  ]
}

function carrierNotCommitted(row: NeedCoverage): readonly Finding[] {
  const { need, carriers } = row
  const isOpen = carriers.every(
    ({ commitment }) => commitment === 'notAsked' || commitment === 'asked',
  )
  if (carriers.length === 0 || !isOpen || !isCritical(need)) return []
  const said = new Set(carriers.map(({ commitment }) => commitment))
  return [
    finding({
      code: 'carrierNotCommitted',
      severity: 'medium',
      need: need.id,
      actors: carriers.map(({ id }) => id),
      because: [
        because(
          'team.circles',
          carriers,
          [...said].flatMap((code) => chosen('commitment', code)),
        ),
        because('team.coverage', [need, ...carriers]),
        importance(row),
      ],
    }),
  ]
}
