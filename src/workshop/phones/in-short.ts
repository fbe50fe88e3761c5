import type { Taken } from './phones-at-hand.ts'

/** What became of many contributions, as few things to say: one for each table, and each refusal once. */
export function inShort(all: readonly Taken[]): readonly Taken[] {
  const told = new Map<string, Taken>()
  for (const each of all) {
    const about = each.kind === 'refused' ? each.why : String(each.table)
    const key = `${each.kind} ${about}`
    const before = told.get(key)
    if (before?.kind === 'taken' && each.kind === 'taken') {
      const added = [...before.added, ...each.added]
      const [known, gone] = [before.known + each.known, before.gone + each.gone]
      told.set(key, { ...each, added, known, gone })
    } else if (before?.kind === 'known' && each.kind === 'known')
      told.set(key, { ...each, gone: before.gone + each.gone })
    else told.set(key, each)
  }
  return [...told.values()]
}
