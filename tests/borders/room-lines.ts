export type Lines = { may: string[]; mayNot: string[] }

/** The same holds for every room, whichever `other` it stands beside. */
export const room = (name: string, other: string): Lines => ({
  may: [
    './needs-part.tsx',
    './team.module.css',
    `#rooms/${name}/parts/row.tsx`,
    '#rooms/shared/part-form.tsx',
    '#core/questions/fields.ts',
    '#i18n/messages-context.tsx',
    '#ui/form/text-field.tsx',
    'react',
    'react-hook-form',
    'lucide-react',
  ],
  mayNot: [
    `#rooms/${other}/${other}-room.tsx`,
    `./../${other}/${other}-room.tsx`,
    `../${other}/${other}-room.tsx`,
    '#session/project-store.ts',
    '#storage/project-shelf.ts',
    '#renderers/pdf/pdf.ts',
    '#examples/examples.ts',
    '#app/shell/paths.ts',
    'react-dom',
    'react-router',
    'zustand',
    'idb',
  ],
})

/** A workshop is handed the open project as a room is, and is no room. */
export const workshop: Lines = {
  may: [
    './run-sheet.tsx',
    './workshop.module.css',
    '#workshop/run-sheet.tsx',
    '#rooms/shared/part-form.tsx',
    '#core/workshop/workshop.ts',
    '#i18n/messages-context.tsx',
    '#ui/button.tsx',
    'react',
    'react-hook-form',
    'lucide-react',
  ],
  mayNot: [
    '#rooms/arena/moment-answer.tsx',
    '#session/project-store.ts',
    '#storage/project-shelf.ts',
    '#renderers/pdf/pdf.ts',
    '#papers/pdf-client.ts',
    '#app/shell/paths.ts',
    'react-router',
    'zustand',
    'idb',
  ],
}
