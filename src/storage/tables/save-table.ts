import { type Cells, csvText } from '#core/tables/csv-text.ts'
import { saveAsFile } from '#storage/project-exchange.ts'

export type TableFormat = 'csv' | 'xlsx'

/** Hands a table to the browser as a file. False when what writes the format cannot be fetched. */
export async function saveTable(
  table: { readonly cells: Cells; readonly sheet: string },
  stem: string,
  format: TableFormat,
): Promise<boolean> {
  const content = format === 'csv' ? csvFile(table.cells) : await xlsxOf(table)
  if (content) saveAsFile(content, `${stem}.${format}`)
  return content !== null
}

const csvFile = (cells: Cells) => new Blob([csvText(cells)], { type: 'text/csv' })

const xlsxOf = ({ cells, sheet }: { cells: Cells; sheet: string }) =>
  import('./xlsx-file.ts').then(
    ({ xlsxFile }) =>
      new Blob([xlsxFile(cells, sheet)], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }),
    () => null,
  )
