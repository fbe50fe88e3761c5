import { useMemo } from 'react'
import { useSession } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { useServices } from '#app/shell/services.tsx'
import {
  type TableFiles,
  type TableToolsProps,
  TableTools as Tools,
} from '#rooms/team/tables/table-tools.tsx'
import { fileStem } from '#storage/project-exchange.ts'
import { readTableFile } from '#storage/tables/read-table-file.ts'
import { saveTable } from '#storage/tables/save-table.ts'

/** The tables of the team, with files to read and to write. */
export function TableTools({ room, kind }: TableToolsProps) {
  const { now } = useServices()
  const { keepVersion } = useSession()
  const files = useMemo(
    (): TableFiles => ({
      read: readTableFile,
      save: async (table, use, format) => {
        const stem = fileStem(room.answers().start.title, day(now()), use)
        return (await saveTable(table, stem, format)) ? `${stem}.${format}` : null
      },
      keepBefore: () => keepVersion('import'),
    }),
    [room, now, keepVersion],
  )
  return <Tools room={room} kind={kind} files={files} />
}
