import { useMemo } from 'react'
import { folded } from '#core/folded.ts'
import { type PasteSet, readPasted } from '#core/pasted.ts'
import type { Code } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { headsOver, namesOfCodes } from '#i18n/paste-words.ts'
import type { NewRow, PasteReader } from '#ui/list/rapid-list-paste.ts'
import { codeOf } from './code-select.tsx'

type PastedSet = 'kind' | 'importance' | 'group'

const setOf = (role: PastedSet): PasteSet => ({
  role,
  heads: headsOver(role).map(folded),
  codes: new Map(namesOfCodes(role).map(([code, name]) => [folded(name), code])),
})

/** Reads needs with kind and weight. */
export function useNeedPaste(): PasteReader {
  const { team, codes } = useWords()
  return useMemo(() => {
    const heads = headsOver('need').map(folded)
    const sets = [setOf('kind'), setOf('importance')]
    return {
      read: (text) => readPasted(text, heads, sets),
      roles: [
        { value: 'kind', label: team.needs.kind },
        { value: 'importance', label: team.needs.importance },
      ],
      tell: (row) => {
        const kind = pastedCode(row, 'kind')
        const importance = pastedCode(row, 'importance')
        return [kind && codes.kind[kind].name, importance && codes.importance[importance].name]
          .filter(Boolean)
          .join(' · ')
      },
    }
  }, [team, codes])
}

/** Reads actors with their group. */
export function useActorPaste(): PasteReader {
  const { team, codes } = useWords()
  return useMemo(() => {
    const heads = headsOver('actor').map(folded)
    const sets = [setOf('group')]
    return {
      read: (text) => readPasted(text, heads, sets),
      roles: [{ value: 'group', label: team.actors.group }],
      tell: (row) => {
        const group = pastedCode(row, 'group')
        return group ? codes.group[group].name : ''
      },
    }
  }, [team, codes])
}

/** The code a row came with, null when it has none. */
export const pastedCode = <S extends PastedSet>({ codes }: NewRow, set: S): Code<S> | null =>
  codeOf(set, codes[set])
