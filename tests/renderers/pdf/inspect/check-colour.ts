import type { InspectedPdf } from './inspect-pdf.ts'

/** Colour that means the same everywhere (ISO 19005-3, 6.2.3 to 6.2.8). */
export function* colourFaults({ catalog, pages, file }: InspectedPdf): Generator<string> {
  yield* profileFaults({ catalog })
  for (const [index, { operators }] of pages.entries())
    for (const operator of operators)
      if (/^(?:k|K|cs|CS|sc|SC|scn|SCN|sh)$/.test(operator))
        yield `A 6.2.4: page ${index + 1} sets a colour by ${operator}`
  for (const place of file.all) {
    if (place.at('Interpolate').value === true) yield 'A 6.2.8: a picture is smoothed by the viewer'
    if (place.at('SMask').exists && place.at('SMask').name !== 'None')
      yield 'A 6.2.10: something is transparent'
    if (place.at('Subtype').name !== 'Image') continue
    const space = place.at('ColorSpace').name
    if (space !== 'DeviceRGB' && space !== 'DeviceGray') yield `A 6.2.4: a picture in ${space}`
  }
}

function* profileFaults({ catalog }: Pick<InspectedPdf, 'catalog'>): Generator<string> {
  const [intent, ...others] = catalog.at('OutputIntents').items
  const profile = intent?.at('DestOutputProfile')
  const icc = profile?.content
  if (others.length > 0 || intent?.at('S').name !== 'GTS_PDFA1' || !icc)
    return yield 'A 6.2.3: nothing says what its colours are meant to be'
  const mark = (at: number) => icc.toString('latin1', at, at + 4)
  if (mark(36) !== 'acsp' || mark(12) !== 'mntr' || mark(16) !== 'RGB ' || (icc[8] ?? 9) > 4)
    yield 'A 6.2.3: the profile of its colours is not one of a screen'
  if (icc.readUInt32BE(0) !== icc.length || profile?.at('N').number !== 3)
    yield 'A 6.2.3: the profile of its colours is damaged'
}
