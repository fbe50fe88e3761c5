import { useMemo } from 'react'
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
  const files = useMemo(
    (): TableFiles => ({
      read: readTableFile,
      save: async (table, use, format) => {
        const stem = fileStem(room.answers().start.title, day(now()), use)
        return (await saveTable(table, stem, format)) ? `${stem}.${format}` : null
      },
    }),
    [room, now],
  )
  return <Tools room={room} kind={kind} files={files} />
}
